import type { SearchDocument } from '@backstage/plugin-search-common';
import Chip from '@material-ui/core/Chip';
import { changeKinds, risks } from 'backstage-plugin-handoff-common';
import { changeStates } from '../changes/list/changesState';
import { entityName } from '../components/entityName';
import { FullTime } from '../components/FullTime';
import { useMessages } from '../translation';
import type { HandoffSearchResultListItemProps } from './HandoffSearchResultListItem';
import { PortalResultItem } from './PortalResultItem';

/** A change as the portal's own search index holds it. */
export interface HandoffChangeSearchDocument extends SearchDocument {
  changeKind?: string;
  changeState?: string;
  risk?: string;
  entityRef?: string;
  number?: string;
  at?: string;
}

/** A change among the results of the portal's own search page. */
export function HandoffChangeSearchResultListItem(
  props: HandoffSearchResultListItemProps,
) {
  const { t } = useMessages<'changes'>();
  const result = props.result as HandoffChangeSearchDocument | undefined;
  if (!result) {
    return null;
  }
  const { entityRef, number, at } = result;
  const kind = changeKinds.find(known => known === result.changeKind);
  const state = changeStates.find(known => known === result.changeState);
  const risk = risks.find(known => known === result.risk);
  const labels = [
    kind && t(`changes.kind.${kind}`),
    number,
    entityRef && entityName(entityRef),
    risk && t(`changes.risk.${risk}`),
    state && t(`changes.state.${state}`),
  ].filter(label => label !== undefined);
  return (
    <PortalResultItem {...props} result={result}>
      {labels.map(label => (
        <Chip key={label} size="small" label={label} />
      ))}
      {at && (
        <Chip size="small" variant="outlined" label={<FullTime at={at} />} />
      )}
    </PortalResultItem>
  );
}

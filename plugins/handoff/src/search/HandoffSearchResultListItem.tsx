import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import Chip from '@material-ui/core/Chip';
import {
  documentKinds,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { entityName } from '../components/entityName';
import { useMessages } from '../translation';
import { PortalResultItem } from './PortalResultItem';

/** A document as the portal's own search index holds it. */
export interface HandoffSearchDocument extends SearchDocument {
  documentKind?: DocumentKind;
  entityRef?: string;
  alerts?: string[];
  tags?: string[];
  path?: string;
}

/**
 * What the portal’s search page hands to the item.
 *
 * @public
 */
export interface HandoffSearchResultListItemProps {
  result?: SearchDocument;
  highlight?: ResultHighlight;
  icon?: ReactNode;
}

/** A document among the results of the portal's own search page. */
export function HandoffSearchResultListItem(
  props: HandoffSearchResultListItemProps,
) {
  const { t } = useMessages<'kind'>();
  const result = props.result as HandoffSearchDocument | undefined;
  if (!result) {
    return null;
  }
  const { documentKind, entityRef } = result;
  const kind = documentKinds.find(known => known === documentKind);
  return (
    <PortalResultItem {...props} result={result}>
      {kind && <Chip size="small" label={t(`kind.${kind}`)} />}
      {entityRef && <Chip size="small" label={entityName(entityRef)} />}
      {result.alerts?.map(alert => (
        <Chip key={alert} size="small" label={alert} variant="outlined" />
      ))}
    </PortalResultItem>
  );
}

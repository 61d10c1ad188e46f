import {
  changeKinds,
  documentKinds,
  risks,
} from 'backstage-plugin-handoff-common';
import { ChangeKindIcon } from '../changes/ChangeKindIcon';
import { ChoiceFilters, Filters, MineFilter } from '../components/Filters';
import { KindIcon } from '../components/KindIcon';
import { EntityFilter, RemovableFilter } from '../components/RemovableFilter';
import { useMessages } from '../translation';
import type { SearchState } from './searchState';

/** What narrows the search. Tags and entities come with links; here they are taken off again. */
export function SearchFilters(props: {
  state: SearchState;
  onChange: (change: Partial<SearchState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages<'changes' | 'kinds' | 'search'>();
  return (
    <Filters label={t('search.filters')}>
      {state.type === 'changes' ? (
        <>
          <ChoiceFilters
            values={changeKinds}
            chosen={state.changeKinds}
            label={kind => t(`changes.kind.${kind}`)}
            icon={kind => <ChangeKindIcon kind={kind} />}
            onChange={chosen => onChange({ changeKinds: chosen })}
          />
          <ChoiceFilters
            values={risks}
            chosen={state.risks}
            label={risk => t(`changes.risk.${risk}`)}
            onChange={chosen => onChange({ risks: chosen })}
          />
        </>
      ) : (
        <ChoiceFilters
          values={documentKinds}
          chosen={state.kinds}
          label={kind => t(`kinds.${kind}`)}
          icon={kind => <KindIcon kind={kind} />}
          onChange={kinds => onChange({ kinds })}
        />
      )}
      <MineFilter
        isSelected={state.mine}
        onChange={mine => onChange({ mine })}
      />
      {state.tags.map(tag => (
        <RemovableFilter
          key={tag}
          text={t('search.tag', { tag })}
          onRemove={() =>
            onChange({ tags: state.tags.filter(other => other !== tag) })
          }
        />
      ))}
      {state.entityRefs.map(ref => (
        <EntityFilter
          key={ref}
          entityRef={ref}
          onRemove={() =>
            onChange({
              entityRefs: state.entityRefs.filter(other => other !== ref),
            })
          }
        />
      ))}
    </Filters>
  );
}

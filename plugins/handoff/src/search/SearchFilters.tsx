import { ToggleButton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { documentKinds } from 'backstage-plugin-handoff-common';
import { entityName } from '../components/entityName';
import { KindIcon } from '../components/KindIcon';
import { RemovableFilter } from '../components/RemovableFilter';
import styles from '../components/Filters.module.css';
import { handoffTranslationRef } from '../translation';

import type { SearchState } from './searchState';

/** What narrows the search. Tags and entities come with links; here they are taken off again. */
export function SearchFilters(props: {
  state: SearchState;
  onChange: (change: Partial<SearchState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useTranslationRef(handoffTranslationRef);

  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t('search.filters')}
    >
      {documentKinds.map(kind => (
        <ToggleButton
          key={kind}
          iconStart={<KindIcon kind={kind} />}
          isSelected={state.kinds.includes(kind)}
          onChange={isSelected =>
            onChange({
              kinds: isSelected
                ? [...state.kinds, kind]
                : state.kinds.filter(other => other !== kind),
            })
          }
        >
          {t(`kinds.${kind}`)}
        </ToggleButton>
      ))}
      <ToggleButton
        isSelected={state.mine}
        onChange={mine => onChange({ mine })}
      >
        {t('search.mine')}
      </ToggleButton>
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
        <RemovableFilter
          key={ref}
          text={t('search.entity', { entity: entityName(ref) })}
          onRemove={() =>
            onChange({
              entityRefs: state.entityRefs.filter(other => other !== ref),
            })
          }
        />
      ))}
    </div>
  );
}

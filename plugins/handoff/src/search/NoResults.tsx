import { Button } from '@backstage/ui';
import { useMessages } from '../translation';
import styles from './NoResults.module.css';
import {
  hasFilters,
  withoutFilters,
  type SearchState,
  type SearchType,
} from './searchState';

/** What to try when nothing was found. */
export function NoResults(props: {
  state: SearchState;
  /** How many of each type were found, where it is known. */
  counts: Partial<Record<SearchType, number>>;
  onChange: (change: Partial<SearchState>) => void;
}) {
  const { state, counts, onChange } = props;
  const { t } = useMessages<'search'>();
  const other = state.type === 'changes' ? 'documents' : 'changes';
  const others = counts[other] ?? 0;
  return (
    <div className={styles.none}>
      <h2 className={styles.title}>
        {t(`search.${state.type}.none`, { query: state.text.trim() })}
      </h2>
      {others > 0 && (
        <p className={styles.filters}>
          {t(`search.${other}.match`, { count: others })}
          <Button
            size="small"
            variant="secondary"
            onPress={() => onChange({ type: other })}
          >
            {t(`search.${other}.show`)}
          </Button>
        </p>
      )}
      {hasFilters(state) && (
        <p className={styles.filters}>
          {t('search.none.filters')}
          <Button
            size="small"
            variant="secondary"
            onPress={() => onChange(withoutFilters(state))}
          >
            {t('search.none.clearFilters')}
          </Button>
        </p>
      )}
      <p>{t(`search.${state.type}.words`)}</p>
      {state.type === 'documents' && <p>{t('search.documents.missing')}</p>}
    </div>
  );
}

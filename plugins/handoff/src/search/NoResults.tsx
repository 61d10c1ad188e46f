import { Button } from '@backstage/ui';
import { useMessages } from '../translation';
import styles from './NoResults.module.css';
import { hasFilters, type SearchState } from './searchState';

/** What to try when nothing was found. */
export function NoResults(props: {
  state: SearchState;
  onClearFilters: () => void;
}) {
  const { state, onClearFilters } = props;
  const { t } = useMessages<'search'>();
  return (
    <div className={styles.none}>
      <h2 className={styles.title}>
        {t('search.none.title', { query: state.text.trim() })}
      </h2>
      {hasFilters(state) && (
        <p className={styles.filters}>
          {t('search.none.filters')}
          <Button size="small" variant="secondary" onPress={onClearFilters}>
            {t('search.none.clearFilters')}
          </Button>
        </p>
      )}
      <p>{t('search.none.words')}</p>
      <p>{t('search.none.missing')}</p>
    </div>
  );
}

import { Button } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useMessages } from '../translation';
import { NoResults } from './NoResults';
import { SearchResultItem } from './SearchResultItem';
import styles from './SearchResults.module.css';
import { withoutFilters, type SearchState } from './searchState';
import { useSearchResults } from './useSearchResults';

const PAGE_SIZE = 20;

/** What was found, best first. */
export function SearchResults(props: {
  state: SearchState;
  onChange: (change: Partial<SearchState>) => void;
  /** Whether the best result takes the focus as soon as it is there. */
  takesFocus: boolean;
  onFocusTaken: () => void;
}) {
  const { state, onChange, takesFocus, onFocusTaken } = props;
  const { t } = useMessages<'search'>();
  const [paging, setPaging] = useState({ state, limit: PAGE_SIZE });
  const limit = paging.state === state ? paging.limit : PAGE_SIZE;
  const { value, loading, error, retry } = useSearchResults(state, limit);
  const list = useRef<HTMLOListElement>(null);

  const isCurrent = value?.answered === state;
  useEffect(() => {
    if (takesFocus && isCurrent) {
      list.current?.querySelector<HTMLElement>('a')?.focus();
      onFocusTaken();
    }
  }, [takesFocus, isCurrent, onFocusTaken]);

  if (error && !loading) {
    return (
      <ErrorNotice title={t('search.failed')} error={error} retry={retry} />
    );
  }
  if (!value) {
    return <Loading label={t('search.loading')} height={96} />;
  }
  const { items, totalItems, corrected, pageInfo } = value.results;
  return (
    <section className={styles.results} aria-busy={loading}>
      <h2 className={styles.count}>
        <span role="status">{t('search.results', { count: totalItems })}</span>
      </h2>
      {corrected?.map(({ from, to }) => (
        <p key={from} className={styles.corrected}>
          {t('search.corrected', {
            from: <strong>{from}</strong>,
            to: <strong>{to}</strong>,
          })}
        </p>
      ))}
      {items.length === 0 && (
        <NoResults
          state={state}
          onClearFilters={() => onChange(withoutFilters(state))}
        />
      )}
      <ol ref={list} className={styles.list}>
        {items.map(result => (
          <SearchResultItem key={result.documentId} result={result} />
        ))}
      </ol>
      {pageInfo.nextCursor && (
        <Button
          className={styles.more}
          variant="secondary"
          isPending={loading}
          onPress={() => setPaging({ state, limit: limit + PAGE_SIZE })}
        >
          {t('search.more')}
        </Button>
      )}
    </section>
  );
}

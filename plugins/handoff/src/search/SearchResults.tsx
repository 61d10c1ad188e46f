import { Button } from '@backstage/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useMessages } from '../translation';
import styles from './SearchResults.module.css';
import type { SearchState } from './searchState';
import type { RunningSearch } from './useSearchResults';

/** Whether the best result takes the focus as soon as it is there. */
export interface ResultFocus {
  takesFocus: boolean;
  onFocusTaken: () => void;
}

/** What was found, best first. */
export function SearchResults<TItem>(
  props: ResultFocus & {
    search: RunningSearch<TItem>;
    state: SearchState;
    /** How many were found, in words. */
    countText: (count: number) => string;
    /** An item of the list, with its key. */
    renderItem: (item: TItem) => ReactNode;
    /** Instead of results. */
    none: ReactNode;
    onMore: () => void;
  },
) {
  const { search, state, takesFocus, onFocusTaken, none, onMore } = props;
  const { t } = useMessages<'search'>();
  const { value, loading, error, retry } = search;
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
  // What was searched for the number alone has no more than one result.
  if (value?.answered.type !== state.type) {
    return <Loading label={t('search.loading')} height={96} />;
  }
  const { items, totalItems, corrected, pageInfo } = value.results;
  return (
    <section className={styles.results} aria-busy={loading}>
      <h2 className={styles.count}>
        <span role="status">{props.countText(totalItems)}</span>
      </h2>
      {corrected?.map(({ from, to }) => (
        <p key={from} className={styles.corrected}>
          {t(`search.${state.type}.corrected`, {
            from: <strong>{from}</strong>,
            to: <strong>{to}</strong>,
          })}
        </p>
      ))}
      {items.length === 0 && none}
      <ol ref={list} className={styles.list}>
        {items.map(props.renderItem)}
      </ol>
      {pageInfo.nextCursor && (
        <Button
          className={styles.more}
          variant="secondary"
          isPending={loading}
          onPress={onMore}
        >
          {t('search.more')}
        </Button>
      )}
    </section>
  );
}

import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ListRunsQuery, Run } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { useMessages } from '../../translation';
import { RunRow } from '../RunRow';
import { useRuns } from '../useRuns';
import styles from './RunsPage.module.css';

const PAGE_SIZE = 20;

/** Runs of a list, a page at a time. Give it a `key` that changes with the query. */
export function RunList(props: {
  query: ListRunsQuery;
  /** Said when there are none. */
  none: string;
  showEntity?: boolean;
}) {
  const { none, showEntity } = props;
  const { runs } = useApi(handoffApiRef);
  const { t } = useMessages<'runs'>();
  const query = { ...props.query, limit: PAGE_SIZE };
  const { value, error, retry } = useRuns(query);
  const [older, setOlder] = useState<{ items: Run[]; next?: string }>();
  const next = older ? older.next : value?.pageInfo.nextCursor;
  const [more, loadMore] = useAsyncFn(async () => {
    const page = await runs.list({ ...query, cursor: next });
    setOlder({
      items: [...(older?.items ?? []), ...page.items],
      next: page.pageInfo.nextCursor,
    });
  }, [runs, JSON.stringify(query), next, older]);

  if (!value) {
    return error ? (
      <ErrorNotice title={t('runs.list.failed')} error={error} retry={retry} />
    ) : (
      <Loading label={t('runs.list.loading')} height={160} />
    );
  }
  return (
    <>
      {value.items.length === 0 && <p className={styles.hint}>{none}</p>}
      <ul className={styles.rows}>
        {withoutTwins([...value.items, ...(older?.items ?? [])]).map(run => (
          <RunRow key={run.id} run={run} showEntity={showEntity} />
        ))}
      </ul>
      {more.error && (
        <ErrorNotice
          title={t('runs.list.failed')}
          error={more.error}
          retry={loadMore}
        />
      )}
      {next && (
        <Button variant="secondary" isPending={more.loading} onPress={loadMore}>
          {t('runs.list.more')}
        </Button>
      )}
    </>
  );
}

/** Runs that begin and end meanwhile push others from one page to the next. */
function withoutTwins(runs: Run[]): Run[] {
  return [...new Map(runs.map(run => [run.id, run])).values()];
}

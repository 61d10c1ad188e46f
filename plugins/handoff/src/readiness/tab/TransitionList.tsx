import { Button, Skeleton } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { GateStanding } from 'backstage-plugin-handoff-common';
import { useCallback } from 'react';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { usePages } from '../../components/usePages';
import { useMessages } from '../../translation';
import styles from './Gate.module.css';
import { TransitionItem } from './TransitionItem';

/** What became of an entity and its gates, or of one gate, the newest first. */
export function TransitionList(props: {
  entityRef: string;
  gateId?: string;
  gates: GateStanding[];
}) {
  const { entityRef, gateId, gates } = props;
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const loadPage = useCallback(
    (cursor?: string) =>
      readiness.listHistory(entityRef, { gateId, cursor, limit: 20 }),
    [readiness, entityRef, gateId],
  );
  const { items, error, isLoading, retry, loadMore } = usePages(loadPage);
  return (
    <>
      {error && (
        <ErrorNotice
          title={t('readiness.history.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && <Skeleton width="100%" height={48} />}
      {items?.length === 0 && (
        <p className={styles.hint}>{t('readiness.history.none')}</p>
      )}
      <ol className={styles.items}>
        {items?.map(transition => (
          <TransitionItem
            key={transition.id}
            transition={transition}
            titleOf={id =>
              gates.find(standing => standing.id === id)?.gate.title
            }
          />
        ))}
      </ol>
      {loadMore && (
        <Button
          size="small"
          variant="secondary"
          isPending={isLoading}
          onPress={loadMore}
        >
          {t('readiness.history.more')}
        </Button>
      )}
    </>
  );
}

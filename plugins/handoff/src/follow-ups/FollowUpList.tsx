import { Button, Skeleton } from '@backstage/ui';
import type { ListFollowUpsQuery } from 'backstage-plugin-handoff-common';
import { ErrorNotice } from '../components/ErrorNotice';
import { useMessages } from '../translation';
import { FollowUpItem } from './FollowUpItem';
import styles from './FollowUps.module.css';
import { useFollowUps } from './useFollowUps';

/** Follow-ups that match, the most severe first. */
export function FollowUpList(props: {
  /** Keep it stable: another one is another list. */
  query: ListFollowUpsQuery;
  none: string;
  showEntity?: boolean;
  onChanged?: () => void;
}) {
  const { query, none, showEntity, onChanged } = props;
  const { t } = useMessages<'followUps'>();
  const { items, error, isLoading, retry, reload, loadMore } =
    useFollowUps(query);
  return (
    <>
      {error && (
        <ErrorNotice
          title={t('followUps.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && <Skeleton width="100%" height={64} />}
      {items?.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.items}>
        {items?.map(followUp => (
          <FollowUpItem
            key={followUp.id}
            followUp={followUp}
            showEntity={showEntity}
            onChanged={() => {
              reload();
              onChanged?.();
            }}
          />
        ))}
      </ul>
      {loadMore && (
        <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
          {t('followUps.more')}
        </Button>
      )}
    </>
  );
}

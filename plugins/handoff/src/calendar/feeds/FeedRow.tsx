import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type {
  CalendarFeed,
  CalendarFeedAddress,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { handoffApiRef } from '../../api';
import { errorMessage } from '../../components/errorMessage';
import { FullTime } from '../../components/FullTime';
import { useNow } from '../../components/useNow';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import styles from './Feeds.module.css';

/** One feed of the reader, of which the address is not known any more. */
export function FeedRow(props: {
  feed: CalendarFeed;
  onRotated: (address: CalendarFeedAddress) => void;
  onRevoked: () => void;
}) {
  const { feed, onRotated, onRevoked } = props;
  const { id, title, entityCount, expiresAt } = feed;
  const { t } = useMessages<'calendar'>();
  const { calendar } = useApi(handoffApiRef);
  const now = useNow();
  const rotation = useSubmit(async () =>
    onRotated(await calendar.rotateFeed(id)),
  );
  const revocation = useSubmit(async () => {
    await calendar.revokeFeed(id);
    onRevoked();
  });
  const error = rotation.error ?? revocation.error;
  const isOver = DateTime.fromISO(expiresAt) <= now;
  return (
    <li className={styles.feed}>
      <div className={styles.text}>
        <strong>{title}</strong>
        <span>{t('calendar.feeds.entities', { count: entityCount })}</span>
        <span>
          {t(isOver ? 'calendar.feeds.expired' : 'calendar.feeds.expires')}{' '}
          <FullTime at={expiresAt} />
        </span>
        {error && <span className={styles.wrong}>{errorMessage(error)}</span>}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          variant="secondary"
          aria-label={t('calendar.feeds.rotateOf', { title })}
          isPending={rotation.isPending}
          onPress={rotation.onSubmit}
        >
          {t('calendar.feeds.rotate')}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('calendar.feeds.revokeOf', { title })}
          isPending={revocation.isPending}
          onPress={revocation.onSubmit}
        >
          {t('calendar.feeds.revoke')}
        </Button>
      </div>
    </li>
  );
}

import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { Time } from '../../components/Time';
import { useNow } from '../../components/useNow';
import { useMessages } from '../../translation';
import styles from '../Releases.module.css';

/** What is to happen next with a release; nothing once it has ended. */
export function NextStep({ release }: { release: ReleaseSummary }) {
  const { state, reviewDueAt } = release;
  const { t } = useMessages<'releases'>();
  const now = useNow();
  if (state === 'cancelled' || state === 'reviewed') return null;
  if (state === 'in-review' && reviewDueAt) {
    const isLate = DateTime.fromISO(reviewDueAt) < now;
    return (
      <span className={isLate ? styles.late : undefined}>
        {t(`releases.list.next.${isLate ? 'inReviewLate' : 'inReviewUntil'}`, {
          time: <Time at={reviewDueAt} />,
        })}
      </span>
    );
  }
  return <span>{t(`releases.list.next.${state}`)}</span>;
}

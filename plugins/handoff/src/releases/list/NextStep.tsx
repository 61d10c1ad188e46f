import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { NamedText } from '../../components/NamedText';
import { Time } from '../../components/Time';
import { useNow } from '../../components/useNow';
import { useMessages } from '../../translation';
import styles from '../Releases.module.css';

/** What is to happen next with a release, and who does it; nothing once it has ended. */
export function NextStep({ release }: { release: ReleaseSummary }) {
  const { state, createdBy, reviewDueAt } = release;
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
  if (state === 'draft' || state === 'rejected') {
    return (
      <span>
        {t(`releases.list.next.${state}`, {
          who: <NamedText text={createdBy} />,
        })}
      </span>
    );
  }
  return <span>{t(`releases.list.next.${state}`)}</span>;
}

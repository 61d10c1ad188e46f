import type { FollowUp } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useLocale } from '../components/useLocale';
import { useNow } from '../components/useNow';
import { useMessages } from '../translation';
import styles from './FollowUps.module.css';

/** Until when a follow-up is wanted; a day has passed when it is over where the reader is. */
export function DueDate({ due, state }: Pick<FollowUp, 'due' | 'state'>) {
  const { t } = useMessages<'followUps'>();
  const locale = useLocale();
  const now = useNow();
  const day = DateTime.fromISO(due ?? '');
  if (!day.isValid) return null;
  const date = day.setLocale(locale).toLocaleString(DateTime.DATE_MED);
  const isOverdue =
    day.endOf('day') < now && (state === 'open' || state === 'in-progress');
  return (
    <span className={isOverdue ? styles.overdue : undefined}>
      {isOverdue
        ? t('followUps.overdue', { date })
        : t('followUps.due', { date })}
    </span>
  );
}

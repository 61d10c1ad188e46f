import { AlarmClockIcon } from 'lucide-react';
import { DateTime } from 'luxon';
import { Time } from '../../components/Time';
import { useNow } from '../../components/useNow';
import { useMessages } from '../../translation';
import { clock } from '../durations';
import { escalationDue } from '../escalationDue';
import styles from './ActionBar.module.css';
import { useRunPage } from './RunContext';

const SECOND = 1_000;

/** How long the run has taken so far, ticking. */
export function ElapsedTime() {
  const { run } = useRunPage().shown;
  const { t } = useMessages<'runs'>();
  const now = useNow(SECOND);
  const elapsed = now.diff(DateTime.fromISO(run.startedAt)).toMillis();
  return (
    <span
      className={styles.elapsed}
      role="timer"
      aria-label={t('runs.facts.elapsed')}
    >
      {clock(elapsed)}
    </span>
  );
}

/** How long until the run is to be escalated, ticking; leads to whom and how. */
export function EscalationClock() {
  const { shown, open } = useRunPage();
  const { t } = useMessages<'runs'>();
  const now = useNow(SECOND);
  const due = escalationDue(shown);
  if (!due) return null;
  if (due.isDone) {
    return (
      <span className={styles.escalated}>
        {t('runs.escalation.done', { time: <Time at={due.at} /> })}
      </span>
    );
  }
  const left = DateTime.fromISO(due.at).diff(now).toMillis();
  return (
    <button
      type="button"
      className={styles.escalation}
      data-due={left <= 0}
      onClick={() => open({ type: 'escalate' })}
    >
      <AlarmClockIcon size={16} aria-hidden="true" />
      {left > 0
        ? t('runs.escalation.in', { time: clock(left) })
        : t('runs.escalation.due', { time: clock(-left) })}
    </button>
  );
}

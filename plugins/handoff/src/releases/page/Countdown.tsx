import type { ReleaseWindow } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useLocale } from '../../components/useLocale';
import { clock, shortDuration } from '../../runs/durations';
import { useMessages } from '../../translation';
import styles from './Status.module.css';
import { useServerNow } from './useServerNow';

const SECOND = 1_000;
const HOUR = 3_600_000;

/** How long until a window opens or closes, ticking where minutes count. */
export function Countdown({ window }: { window: ReleaseWindow }) {
  const { t } = useMessages<'releasePage'>();
  const locale = useLocale();
  const now = useServerNow(SECOND);
  const until = (at: string) => DateTime.fromISO(at).diff(now).toMillis();
  const [toStart, toEnd] = [until(window.start), until(window.end)];
  const text = (milliseconds: number) =>
    milliseconds < HOUR
      ? clock(milliseconds)
      : shortDuration(milliseconds, locale);
  if (toEnd <= 0) {
    return (
      <span className={styles.countdown} data-phase="over">
        {t('releasePage.window.over', { time: shortDuration(-toEnd, locale) })}
      </span>
    );
  }
  const isAhead = toStart > 0;
  return (
    <span
      className={styles.countdown}
      data-phase={isAhead ? 'ahead' : 'open'}
      role="timer"
      aria-label={t('releasePage.window.label')}
    >
      {isAhead
        ? t('releasePage.window.ahead', { time: text(toStart) })
        : t('releasePage.window.open', { time: text(toEnd) })}
    </span>
  );
}

import type { ReleaseWindow } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import styles from './Releases.module.css';
import { isSameClock, windowText } from './windowTimes';

/** When a release may be deployed: by the reader's clock, and by the one it was meant for where that shows another time. */
export function WindowText({ window }: { window: ReleaseWindow }) {
  const { t } = useMessages<'releases'>();
  const locale = useLocale();
  const zone = DateTime.local().zoneName ?? 'utc';
  return (
    <span className={styles.window}>
      <span>{windowText(window, zone, locale)}</span>
      {!isSameClock(window, zone) && (
        <span className={styles.otherZone}>
          {t('releases.window.zone', {
            time: windowText(window, window.timeZone, locale),
            zone: window.timeZone,
          })}
        </span>
      )}
    </span>
  );
}

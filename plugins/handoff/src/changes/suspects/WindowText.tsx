import type { Suspects } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import styles from './Suspects.module.css';

/** How far back and where it was looked for changes, in words, and that there are none. */
export function WindowText({ found }: { found: Suspects }) {
  const { suspects, window, environment } = found;
  const { t } = useMessages<'suspects'>();
  const locale = useLocale();
  const time = DateTime.fromISO(window.to)
    .setLocale(locale)
    .toLocaleString({
      ...DateTime.DATETIME_MED,
      timeZoneName: 'short',
    });
  if (suspects.length === 0) {
    return (
      <>
        <p className={styles.window}>
          {environment
            ? t('suspects.noneIn', { environment, time })
            : t('suspects.none', { time })}
        </p>
        <p className={styles.hint}>{t('suspects.noneHint')}</p>
      </>
    );
  }
  if (!window.isWidened) {
    return (
      <p className={styles.window}>
        {environment
          ? t('suspects.beforeIn', { environment, time })
          : t('suspects.before', { time })}
      </p>
    );
  }
  const count = new Set(
    suspects.map(({ change, deployment }) => (deployment ?? change).id),
  ).size;
  return (
    <p className={styles.window}>
      {environment
        ? t('suspects.widenedIn', { count, environment, time })
        : t('suspects.widened', { count, time })}
    </p>
  );
}

import type { CalendarWarning } from 'backstage-plugin-handoff-common';
import { TriangleAlertIcon } from 'lucide-react';
import type { Zone } from 'luxon';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import styles from './ReleaseList.module.css';
import { spanText } from './spanText';

/** Why a release does not fit periods, in words. */
export function Warnings(props: { warnings: CalendarWarning[]; zone: Zone }) {
  const { warnings, zone } = props;
  const { t } = useMessages<'calendar'>();
  const locale = useLocale();
  if (!warnings.length) return null;
  return (
    <ul className={styles.warnings}>
      {warnings.map(({ kind, periodId, entityRef, title, start, end }) => (
        <li key={`${periodId}-${entityRef}`} className={styles.warning}>
          <TriangleAlertIcon size={16} aria-hidden="true" />
          <span>
            {t(`calendar.warning.${kind}`, { title })}
            {start && end && (
              <>
                {kind === 'window' ? t('calendar.warning.next') : ' · '}
                {spanText({ start, end }, { zone, locale })}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

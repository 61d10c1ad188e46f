import type { ExpectedDifference } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';

/** Why a fact may differ, where and until when. */
export function Declaration(props: { declaration: ExpectedDifference }) {
  const { environments, reason, until, isExpired } = props.declaration;
  const { t } = useMessages<'environments'>();
  const locale = useLocale();
  const date =
    until &&
    DateTime.fromISO(until).setLocale(locale).toLocaleString(DateTime.DATE_MED);
  if (isExpired) {
    return (
      <span className={styles.expired}>
        {t('environments.facts.expired', { date: date ?? '', reason })}
      </span>
    );
  }
  return (
    <span className={styles.secondary}>
      {environments
        ? t('environments.facts.declaredIn', {
            environments: environments.join(', '),
            reason,
          })
        : t('environments.facts.declared', { reason })}
      {date && <> ({t('environments.facts.until', { date })})</>}
    </span>
  );
}

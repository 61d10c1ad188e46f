import { DateTime } from 'luxon';
import { ChangeMarkdown } from '../../changes/ChangeMarkdown';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { PartSection } from './PartSection';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';

/** What the release is for, and how it will be known that it worked. */
export function PlanPanel() {
  const { goal, successCriteria, successBy } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const locale = useLocale();
  return (
    <PartSection name="plan" title={t('releasePage.parts.plan')}>
      {!goal && !successCriteria && !successBy && (
        <p className={styles.hint}>{t('releasePage.plan.nothing')}</p>
      )}
      {goal && (
        <>
          <h4 className={styles.label}>{t('releasePage.plan.goal')}</h4>
          <ChangeMarkdown content={goal} />
        </>
      )}
      {(successCriteria || successBy) && (
        <h4 className={styles.label}>{t('releasePage.plan.success')}</h4>
      )}
      {successCriteria && <ChangeMarkdown content={successCriteria} />}
      {successBy && (
        <p className={styles.text}>
          {t('releasePage.plan.successBy', {
            date: DateTime.fromISO(successBy)
              .setLocale(locale)
              .toLocaleString(DateTime.DATE_MED_WITH_WEEKDAY),
          })}
        </p>
      )}
    </PartSection>
  );
}

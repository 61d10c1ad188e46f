import { DateTime } from 'luxon';
import { ChangeMarkdown } from '../../changes/ChangeMarkdown';
import { Disclosure } from '../../components/Disclosure';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import { textFields } from '../editor/planDraft';
import { PartSection } from './PartSection';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';

/** What the release is for, and how it will be known that it worked. */
export function PlanPanel() {
  const { release } = useReleasePage();
  const { goal, successCriteria, successBy, texts } = release;
  const { t } = useMessages<'releaseEditor' | 'releasePage'>();
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
      {textFields.map(
        field =>
          texts[field] && (
            <Disclosure
              key={field}
              summary={
                <h4 className={styles.summary}>
                  {t(`releaseEditor.field.${field}`)}
                </h4>
              }
            >
              <ChangeMarkdown content={texts[field] ?? ''} />
            </Disclosure>
          ),
      )}
    </PartSection>
  );
}

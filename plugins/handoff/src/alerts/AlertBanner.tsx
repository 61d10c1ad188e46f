import { Link, useLocation } from 'react-router-dom';
import { WHAT_CHANGED_ID } from '../changes/suspects/revealWhatChanged';
import { useMayReadChanges } from '../changes/useMayReadChanges';
import { Notice } from '../components/Notice';
import { useMessages } from '../translation';
import styles from './AlertBanner.module.css';
import { readAlertVisit } from './alertVisit';

/** Above a runbook that an alert has led to: why this one, and the way to the others. */
export function AlertBanner() {
  const { t } = useMessages<'alerts' | 'suspects'>();
  const visit = readAlertVisit(useLocation().state);
  const mayReadChanges = useMayReadChanges();
  return (
    visit && (
      <Notice
        status="info"
        title={t('alerts.visit.title', { alertname: visit.alertname })}
      >
        {visit.reason}
        <div className={styles.links}>
          <Link to={visit.href}>{t('alerts.visit.choose')}</Link>
          {mayReadChanges && (
            <Link to={`${visit.href}#${WHAT_CHANGED_ID}`}>
              {t('suspects.jump')}
            </Link>
          )}
        </div>
      </Notice>
    )
  );
}

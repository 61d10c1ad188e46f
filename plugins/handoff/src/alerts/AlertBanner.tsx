import { Link, useLocation } from 'react-router-dom';
import { Notice } from '../components/Notice';
import { useMessages } from '../translation';
import { readAlertVisit } from './alertVisit';

/** Above a runbook that an alert has led to: why this one, and the way to the others. */
export function AlertBanner() {
  const { t } = useMessages<'alerts'>();
  const visit = readAlertVisit(useLocation().state);
  return (
    visit && (
      <Notice
        status="info"
        title={t('alerts.visit.title', { alertname: visit.alertname })}
      >
        {visit.reason} <Link to={visit.href}>{t('alerts.visit.choose')}</Link>
      </Notice>
    )
  );
}

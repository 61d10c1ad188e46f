import type { Alert } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { useMessages } from '../translation';
import { useAlertHref } from './useAlertHref';

/** An alert by its name; one click leads to its runbook. */
export function AlertLink(props: { alert: Alert; className?: string }) {
  const { alert, className } = props;
  const { t } = useMessages<'alerts'>();
  const href = useAlertHref()(alert);
  return href ? (
    <Link className={className} to={href}>
      {alert.alertname}
    </Link>
  ) : (
    <span className={className}>{t('alerts.nameless')}</span>
  );
}

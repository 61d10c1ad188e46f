import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SirenIcon } from 'lucide-react';
import type { Alert } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { useAlertHref } from '../alerts/useAlertHref';
import styles from './ReadinessCard.module.css';
import { handoffReadinessTranslationRef } from './translation';

/** The card has little room; the tab shows all of them. */
const SHOWN = 3;

/** The alerts that fire, each one click away from its runbook. */
export function FiringLinks({ alerts }: { alerts: Alert[] }) {
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const hrefOf = useAlertHref();
  return alerts.length === 0 ? null : (
    <div className={styles.firing}>
      <strong role="status">{t('firing', { count: alerts.length })}</strong>
      <ul className={styles.links}>
        {alerts.slice(0, SHOWN).flatMap(alert => {
          const href = hrefOf(alert);
          return href ? (
            <li key={alert.id} className={styles.link}>
              <SirenIcon size={18} aria-hidden="true" />
              <Link className={styles.open} to={href}>
                {alert.alertname}
              </Link>
            </li>
          ) : (
            []
          );
        })}
      </ul>
    </div>
  );
}

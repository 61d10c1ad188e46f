import { SirenIcon } from 'lucide-react';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { alertsRouteRef } from '../routes';
import { useMessages } from '../translation';
import { AlertItem } from './AlertItem';
import itemStyles from './AlertItem.module.css';
import styles from './FiringAlerts.module.css';

/** More than these would push away what to do about them. */
const SHOWN = 5;

/** The alerts of an entity that fire now, each with its runbook one click away; nothing when all is quiet. */
export function FiringAlerts({ summary }: { summary: EntitySummary }) {
  const { entityRef, firingAlerts } = summary;
  const { t } = useMessages<'alerts'>();
  const all = useRouteRef(alertsRouteRef);
  const hidden = firingAlerts.length - SHOWN;
  return firingAlerts.length === 0 ? null : (
    <section className={styles.firing} aria-labelledby="handoff-firing">
      <h2 id="handoff-firing" className={styles.title}>
        <SirenIcon size={18} aria-hidden="true" />
        <span role="status">
          {t('alerts.firing', { count: firingAlerts.length })}
        </span>
      </h2>
      <ul className={itemStyles.alerts}>
        {firingAlerts.slice(0, SHOWN).map(alert => (
          <AlertItem key={alert.id} alert={alert} />
        ))}
      </ul>
      {hidden > 0 && (
        <Link to={`${all()}?${new URLSearchParams({ entityRef })}`}>
          {t('alerts.firingMore', { count: hidden })}
        </Link>
      )}
    </section>
  );
}

import type { RunAlert } from 'backstage-plugin-handoff-common';
import { Pill, type PillTone } from '../../components/Pill';
import { useMessages } from '../../translation';
import styles from './RunPage.module.css';

type AlertState = NonNullable<RunAlert['state']>;

const TONES: Record<AlertState, PillTone> = {
  firing: 'danger',
  stale: 'warning',
  resolved: 'success',
};

/** The alerts that a run is about, with their state where they were heard of. */
export function RunAlerts({ alerts }: { alerts: RunAlert[] }) {
  const { t } = useMessages<'runs'>();
  if (alerts.length === 0) return null;
  return (
    <ul className={styles.alerts} aria-label={t('runs.facts.alerts')}>
      {alerts.map((alert, index) => (
        <li
          key={alert.id ?? index}
          className={styles.alert}
          title={describeLabels(alert)}
        >
          <code>{alert.alertname}</code>
          {alert.state && (
            <Pill tone={TONES[alert.state]}>
              {t(`runs.facts.alertState.${alert.state}`)}
            </Pill>
          )}
        </li>
      ))}
    </ul>
  );
}

function describeLabels({ labels }: RunAlert): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}

import type { AlertToResolve } from 'backstage-plugin-handoff-common';
import { useMessages } from '../translation';
import styles from './AlertPage.module.css';

/** The alert as its alert manager reported it. */
export function AlertHeader({ alert }: { alert: AlertToResolve }) {
  const { alertname, summary, description, labels = {} } = alert;
  const { t } = useMessages<'alerts'>();
  const pairs = Object.entries(labels);
  return (
    <header className={styles.header}>
      <h2 className={styles.name}>{alertname}</h2>
      {summary && <p className={styles.text}>{summary}</p>}
      {description && description !== summary && (
        <p className={styles.text}>{description}</p>
      )}
      {pairs.length > 0 && (
        <ul className={styles.labels} aria-label={t('alerts.labels')}>
          {pairs.map(([name, value]) => (
            <li key={name}>
              <code className={styles.label}>
                {name}={value}
              </code>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

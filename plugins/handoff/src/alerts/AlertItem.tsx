import type { Alert } from 'backstage-plugin-handoff-common';
import { EntityLinks } from '../components/EntityLinks';
import { KindIcon } from '../components/KindIcon';
import { useMessages } from '../translation';
import { AlertLink } from './AlertLink';
import styles from './AlertItem.module.css';
import { AlertSeverity } from './AlertSeverity';
import { AlertStateText } from './AlertStateText';

/** One alert of a list: what it is, since when, whose, and which runbook answers it. */
export function AlertItem(props: {
  alert: Alert;
  /** Whether it is said whose alert it is. */
  showEntities?: boolean;
}) {
  const { alert, showEntities } = props;
  const { annotations, entityRefs, document, problems } = alert;
  const { t } = useMessages<'alerts'>();
  const summary = annotations.summary ?? annotations.description;
  return (
    <li className={styles.alert} data-state={alert.state}>
      <div className={styles.head}>
        <AlertLink alert={alert} className={styles.name} />
        <span className={styles.state}>
          <AlertSeverity alert={alert} />
          <AlertStateText alert={alert} />
        </span>
      </div>
      {summary && <p className={styles.summary}>{summary}</p>}
      <div className={styles.facts}>
        {showEntities && <EntityLinks entityRefs={entityRefs} />}
        {showEntities && entityRefs.length === 0 && (
          <span>{t('alerts.nobody')}</span>
        )}
        <span className={styles.runbook} data-missing={!document}>
          {document && <KindIcon kind={document.kind} />}
          {document?.title ?? t('alerts.noRunbook')}
        </span>
        {problems.length > 0 && (
          <span
            title={problems
              .map(({ field, message }) => `${field}: ${message}`)
              .join('\n')}
          >
            {t('alerts.problems', { count: problems.length })}
          </span>
        )}
      </div>
    </li>
  );
}

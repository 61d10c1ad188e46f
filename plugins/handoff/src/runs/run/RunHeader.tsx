import { Link } from 'react-router-dom';
import { EntityLink } from '../../components/EntityLink';
import { KindIcon } from '../../components/KindIcon';
import { EntityName } from '../../components/EntityName';
import { Pill } from '../../components/Pill';
import { Time } from '../../components/Time';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { RunStatePill } from '../RunStatePill';
import { RunAlerts } from './RunAlerts';
import { useRunPage } from './RunContext';
import styles from './RunPage.module.css';
import { RunTools } from './RunTools';

/** What a run is of, why it is, who is in it, and where it stands. */
export function RunHeader() {
  const { run } = useRunPage().shown;
  const { document, participants, environment } = run;
  const { t } = useMessages<'runs'>();
  const links = useEntityLinks();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h2 className={styles.title}>
          <Link
            className={styles.document}
            to={links.document(document.entityRef, document.id)}
          >
            {document.title}
          </Link>
        </h2>
        <RunTools />
      </div>
      <div className={styles.facts}>
        <RunStatePill run={run} />
        <Pill tone={run.trigger === 'drill' ? 'info' : 'neutral'}>
          {t(`runs.trigger.${run.trigger}`)}
        </Pill>
        {run.incident && <Pill tone="danger">{t('runs.facts.incident')}</Pill>}
        <span className={styles.fact}>
          <KindIcon kind={document.kind} />
          <EntityLink entityRef={document.entityRef} />
        </span>
        {environment && (
          <span>
            {t('runs.facts.environment')}: <strong>{environment}</strong>
          </span>
        )}
        <span>
          {t('runs.facts.progress', {
            settled: String(run.settledSteps),
            total: String(run.steps),
          })}
        </span>
      </div>
      <div className={styles.facts}>
        <span>
          {t('runs.facts.run', {
            revision: String(run.revision),
            time: <Time at={run.startedAt} />,
            person: <EntityName entityRef={run.startedBy} />,
          })}
        </span>
        {participants.length > 0 && (
          <span>
            {t('runs.facts.participants')}:{' '}
            {participants.map((participant, index) => (
              <span key={participant}>
                {index > 0 && ', '}
                <EntityName entityRef={participant} />
              </span>
            ))}
          </span>
        )}
      </div>
      <RunAlerts alerts={run.alerts} />
    </header>
  );
}

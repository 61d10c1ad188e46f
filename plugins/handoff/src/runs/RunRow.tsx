import type { Run } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { Link } from 'react-router-dom';
import { EntityLink } from '../components/EntityLink';
import { KindIcon } from '../components/KindIcon';
import { EntityName } from '../components/EntityName';
import { Pill } from '../components/Pill';
import { Time } from '../components/Time';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import { shortDuration } from './durations';
import styles from './RunRow.module.css';
import { RunStatePill } from './RunStatePill';
import { useRunAddress } from './useRunAddress';

/** One run of a list: of what, where it stands, who began it and when, and how long it took. */
export function RunRow(props: {
  run: Run;
  /** Whether to say whose it is. */
  showEntity?: boolean;
}) {
  const { run, showEntity } = props;
  const { t } = useMessages<'kind' | 'runs'>();
  const address = useRunAddress();
  const locale = useLocale();
  const { document, endedAt, startedAt } = run;
  return (
    <li className={styles.row}>
      <span className={styles.icon} title={t(`kind.${document.kind}`)}>
        <KindIcon kind={document.kind} size={18} />
      </span>
      <div className={styles.text}>
        <Link className={styles.link} to={address(run.id)}>
          {document.title}
        </Link>
        <div className={styles.facts}>
          {showEntity && <EntityLink entityRef={document.entityRef} />}
          <span>
            {t('runs.list.startedBy', {
              time: <Time at={startedAt} />,
              person: <EntityName entityRef={run.startedBy} />,
            })}
            {endedAt && (
              <>
                {', '}
                {t('runs.list.after', {
                  duration: shortDuration(
                    DateTime.fromISO(endedAt)
                      .diff(DateTime.fromISO(startedAt))
                      .toMillis(),
                    locale,
                  ),
                })}
              </>
            )}
          </span>
          <span>
            {t('runs.facts.progress', {
              settled: String(run.settledSteps),
              total: String(run.steps),
            })}
          </span>
          {run.environment && <span>{run.environment}</span>}
          {run.alerts.length > 0 && (
            <code className={styles.alert}>
              {[...new Set(run.alerts.map(alert => alert.alertname))].join(
                ', ',
              )}
            </code>
          )}
        </div>
      </div>
      <span className={styles.pills}>
        {run.trigger === 'drill' && (
          <Pill tone="neutral">{t('runs.trigger.drill')}</Pill>
        )}
        <RunStatePill run={run} />
      </span>
    </li>
  );
}

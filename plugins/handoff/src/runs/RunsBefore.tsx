import type { ListRunsQuery, Run } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { Link } from 'react-router-dom';
import { EntityName } from '../components/EntityName';
import { Time } from '../components/Time';
import { useLocale } from '../components/useLocale';
import { useMessages } from '../translation';
import { ActiveRuns } from './ActiveRuns';
import styles from './ActiveRuns.module.css';
import { shortDuration } from './durations';
import { RunStatePill } from './RunStatePill';
import { useRunAddress } from './useRunAddress';
import { useRuns } from './useRuns';

const SHOWN_OUTCOMES = 3;

/** More than are ever active at once. */
const LIMIT = 20;

/**
 * Runs of a document or because of an alert: first those that are active, to join, then how the last three ended. Nothing
 * when there are none, or when they cannot be had: a runbook is read without them.
 */
export function RunsBefore(props: {
  query: Pick<ListRunsQuery, 'documentId' | 'alertname'>;
  /** Whether to say of which document each one is. */
  showDocument?: boolean;
}) {
  const { query, showDocument } = props;
  const { t } = useMessages<'runs'>();
  const { value } = useRuns({
    ...query,
    state: ['active', 'finished'],
    limit: LIMIT,
  });
  const ended =
    value?.items.filter(({ outcome }) => outcome).slice(0, SHOWN_OUTCOMES) ??
    [];
  return (
    <>
      <ActiveRuns runs={value?.items ?? []} showDocument={showDocument} />
      {ended.length > 0 && (
        <section
          className={styles.before}
          aria-label={t('runs.outcomes.title')}
        >
          <h3 className={styles.title}>{t('runs.outcomes.title')}</h3>
          <ul className={styles.outcomes}>
            {ended.map(run => (
              <Outcome key={run.id} run={run} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Outcome({ run }: { run: Run }) {
  const { startedAt, startedBy, endedAt = startedAt } = run;
  const { t } = useMessages<'runs'>();
  const address = useRunAddress();
  const locale = useLocale();
  return (
    <li className={styles.outcome}>
      <Link to={address(run.id)}>
        <RunStatePill run={run} />
      </Link>
      <span>
        {t('runs.outcomes.facts', {
          time: <Time at={endedAt} />,
          person: <EntityName entityRef={startedBy} />,
          duration: shortDuration(
            DateTime.fromISO(endedAt)
              .diff(DateTime.fromISO(startedAt))
              .toMillis(),
            locale,
          ),
        })}
      </span>
    </li>
  );
}

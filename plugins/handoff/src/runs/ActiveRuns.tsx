import { ButtonLink } from '@backstage/ui';
import type { Run } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { Notice } from '../components/Notice';
import { EntityName } from '../components/EntityName';
import { useLocale } from '../components/useLocale';
import { useNow } from '../components/useNow';
import { useMessages } from '../translation';
import styles from './ActiveRuns.module.css';
import { shortDuration } from './durations';
import { useRunAddress } from './useRunAddress';

/** Runs that somebody is in: who, at which step, for how long, with the way to join. Nothing when there are none. */
export function ActiveRuns(props: {
  runs: Run[];
  /** Whether to say of which document each one is. */
  showDocument?: boolean;
}) {
  const { showDocument } = props;
  const { t } = useMessages<'runs'>();
  const address = useRunAddress();
  const active = props.runs.filter(({ state }) => state === 'active');
  return active.length === 0 ? null : (
    <Notice
      status="warning"
      title={t('runs.active.title', { count: active.length })}
    >
      <ul className={styles.runs}>
        {active.map(run => (
          <li key={run.id} className={styles.run}>
            <span className={styles.text}>
              {showDocument && <strong>{run.document.title} </strong>}
              <RunProgress run={run} />
            </span>
            <ButtonLink
              className={styles.join}
              variant="primary"
              href={address(run.id)}
              aria-label={t('runs.active.joinOf', {
                title: run.document.title,
              })}
            >
              {t('runs.active.join')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Who is in a run, at which step, for how long. */
export function RunProgress({ run }: { run: Run }) {
  const { currentStep, steps, startedAt, startedBy, participants } = run;
  const { t } = useMessages<'runs'>();
  const locale = useLocale();
  const now = useNow();
  const facts = {
    person: <EntityName entityRef={participants[0] ?? startedBy} />,
    duration: shortDuration(
      now.diff(DateTime.fromISO(startedAt)).toMillis(),
      locale,
    ),
  };
  return (
    <>
      {currentStep
        ? t('runs.active.at', {
            ...facts,
            number: String(currentStep.number),
            total: String(steps),
          })
        : t('runs.active.settled', facts)}
    </>
  );
}

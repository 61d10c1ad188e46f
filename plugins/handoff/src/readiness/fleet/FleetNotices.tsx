import type { GateSummaryList } from 'backstage-plugin-handoff-common';
import { Notice } from '../../components/Notice';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import styles from './Fleet.module.css';

/** Whether what the page shows can be relied on: gates that cannot be used, and what is on its way. */
export function FleetNotices({ gates }: { gates: GateSummaryList }) {
  const { pending, problem } = gates;
  const { t } = useMessages<'readiness'>();
  return (
    <>
      {problem && (
        <Notice status="warning" title={t('readiness.fleet.problem')}>
          {t('readiness.fleet.problemDescription', {
            message: problem.message,
            time: <Time at={problem.since} />,
          })}
        </Notice>
      )}
      {pending > 0 && (
        <p className={styles.hint} role="status">
          {t('readiness.fleet.pending', { count: pending })}
        </p>
      )}
    </>
  );
}

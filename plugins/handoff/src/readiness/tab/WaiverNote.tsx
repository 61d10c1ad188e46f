import type { Waiver } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { Time } from '../../components/Time';
import { useNow } from '../../components/useNow';
import { useMessages } from '../../translation';
import styles from './Gate.module.css';
import { Person } from './Person';
import { useDay } from './useDay';

/** Until when a gate is waived, or would be, why, and what is done meanwhile. */
export function WaiverNote({ waiver }: { waiver: Waiver }) {
  const { requestedBy, requestedAt, decision } = waiver;
  const { t } = useMessages<'readiness'>();
  return (
    <div className={styles.item}>
      <p className={styles.strong}>
        <WaiverEnd waiver={waiver} />
      </p>
      <dl className={styles.terms}>
        <div>
          <dt>{t('readiness.waiver.reason')}</dt>
          <dd>{waiver.reason}</dd>
        </div>
        <div>
          <dt>{t('readiness.waiver.mitigation')}</dt>
          <dd>{waiver.mitigation}</dd>
        </div>
      </dl>
      <div className={styles.facts}>
        <span>
          {t('readiness.waiver.asked', {
            who: <Person who={requestedBy} />,
            time: <Time at={requestedAt} />,
          })}
        </span>
        {decision?.state === 'approved' && (
          <span>
            {t('readiness.waiver.approved', {
              who: <Person who={decision.by} />,
              time: <Time at={decision.at} />,
            })}
          </span>
        )}
      </div>
    </div>
  );
}

/** Until when a gate is waived and how many days that leaves, or that it is asked for. */
export function WaiverEnd({
  waiver,
}: {
  waiver: Pick<Waiver, 'state' | 'expiresAt'>;
}) {
  const { t } = useMessages<'readiness'>();
  const now = useNow();
  const date = useDay()(waiver.expiresAt);
  const days = DateTime.fromISO(waiver.expiresAt)
    .startOf('day')
    .diff(now.startOf('day'))
    .as('days');
  if (waiver.state === 'requested') {
    return <>{t('readiness.waiver.requested', { date })}</>;
  }
  if (waiver.state !== 'approved') {
    return <>{t(`readiness.waiver.state.${waiver.state}`)}</>;
  }
  return days < 1 ? (
    <>{t('readiness.waiver.today')}</>
  ) : (
    // A day is an hour shorter or longer where clocks are changed.
    <>{t('readiness.waiver.until', { date, count: Math.round(days) })}</>
  );
}

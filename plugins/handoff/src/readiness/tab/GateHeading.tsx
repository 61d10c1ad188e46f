import type { GateStanding } from 'backstage-plugin-handoff-common';
import { NamedText } from '../../components/NamedText';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { GateStateText } from '../GateStateText';
import styles from './Gate.module.css';
import { Person } from './Person';
import { useDay } from './useDay';
import { WaiverEnd } from './WaiverNote';

/** A gate in three lines: how it stands, why, and whether it counts and whose it is. */
export function GateHeading({ standing }: { standing: GateStanding }) {
  const { gate, state, reason, isEnforced, expiresAt, waiver } = standing;
  const { t } = useMessages<'readiness'>();
  const day = useDay();
  return (
    <span className={styles.summary}>
      <span className={styles.head}>
        <span className={styles.name}>{gate.title}</span>
        <GateStateText state={state} />
      </span>
      <span className={styles.reason}>
        <NamedText text={reason} />
      </span>
      <span className={styles.facts}>
        {waiver && <WaiverEnd waiver={waiver} />}
        <span>
          {t(`readiness.level.${gate.level}`)}
          {gate.level === 'required' &&
            !isEnforced &&
            gate.enforceFrom &&
            `, ${t('readiness.countsFrom', { date: day(gate.enforceFrom) })}`}
        </span>
        <span>
          {t('readiness.owner', {
            owner: (
              <Person
                who={gate.owner}
                entityOwner={t('readiness.entityOwner')}
              />
            ),
          })}
        </span>
        {expiresAt && state === 'passed' && (
          <span>{t('readiness.ends', { time: <Time at={expiresAt} /> })}</span>
        )}
      </span>
    </span>
  );
}

import type { GateStanding } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { ExternalLink } from '../../components/ExternalLink';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { GateActions } from './actions/GateActions';
import styles from './Gate.module.css';
import { GateText } from './GateText';
import { Person } from './Person';
import { ReadinessHistory } from './ReadinessHistory';
import { SignalList } from './SignalList';
import { SignOffList } from './SignOffList';
import { WaiverNote } from './WaiverNote';

/** Everything known of a gate: what it asks for and why, how to get there, and on what grounds it stands as it does. */
export function GateDetail(props: {
  standing: GateStanding;
  entityRef: string;
  onChanged?: () => void;
}) {
  const { standing, entityRef } = props;
  const { gate, state, decision, waiver } = standing;
  const { t } = useMessages<'readiness'>();
  return (
    <div className={styles.detail}>
      <Part label={t('readiness.gate.criterion')}>
        <GateText content={gate.criterion} />
      </Part>
      {gate.why && (
        <Part label={t('readiness.gate.why')}>
          <GateText content={gate.why} />
        </Part>
      )}
      {gate.fix && state !== 'passed' && (
        <Part label={t('readiness.gate.fix')}>
          {gate.fix.text && <GateText content={gate.fix.text} />}
          {gate.fix.url && (
            <ExternalLink href={gate.fix.url}>
              {gate.fix.url.replace(/^https?:\/\//, '')}
            </ExternalLink>
          )}
        </Part>
      )}
      <Part label={t('readiness.gate.signals')}>
        <SignalList signals={standing.signals} entityRef={entityRef} />
      </Part>
      {(gate.signOff || standing.signOffs.length > 0) && (
        <Part label={t('readiness.gate.signOffs')}>
          <SignOffList standing={standing} />
        </Part>
      )}
      {decision && (
        <Part label={t('readiness.gate.decision')}>
          <p className={styles.text}>
            {t('readiness.gate.decided', {
              state: t(`readiness.state.${decision.state}`),
              who: <Person who={decision.by} />,
              time: <Time at={decision.at} />,
            })}
          </p>
          <p className={styles.text}>{decision.reason}</p>
        </Part>
      )}
      {waiver && (
        <Part label={t('readiness.gate.waiver')}>
          <WaiverNote waiver={waiver} />
        </Part>
      )}
      {props.onChanged && (
        <>
          <GateActions
            standing={standing}
            entityRef={entityRef}
            onChanged={props.onChanged}
          />
          <ReadinessHistory
            entityRef={entityRef}
            gateId={gate.id}
            gates={[standing]}
          />
        </>
      )}
    </div>
  );
}

function Part(props: { label: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={props.label}>
      <p className={styles.label} aria-hidden="true">
        {props.label}
      </p>
      {props.children}
    </section>
  );
}

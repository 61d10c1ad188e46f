import type { GateSignal } from 'backstage-plugin-handoff-common';
import { NamedText } from '../../components/NamedText';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { GateStateText } from '../GateStateText';
import { EvidenceLinks } from './EvidenceLinks';
import styles from './Gate.module.css';
import { Person } from './Person';

/** What each source says of a gate, since when and on what grounds. */
export function SignalList(props: {
  signals: GateSignal[];
  entityRef: string;
}) {
  const { signals, entityRef } = props;
  const { t } = useMessages<'readiness'>();
  return signals.length === 0 ? (
    <p className={styles.hint}>{t('readiness.gate.noSignals')}</p>
  ) : (
    <ul className={styles.items}>
      {signals.map(signal => (
        <li key={signal.source} className={styles.item}>
          <div className={styles.head}>
            <GateStateText state={signal.state} />
            <span>{t(`readiness.source.${signal.source}`)}</span>
          </div>
          <p className={styles.text}>
            <NamedText text={signal.reason} />
          </p>
          <SignalFacts signal={signal} />
          <EvidenceLinks evidence={signal.evidence} entityRef={entityRef} />
        </li>
      ))}
    </ul>
  );
}

function SignalFacts({ signal }: { signal: GateSignal }) {
  const { at, by, expiresAt, commit } = signal;
  const { t } = useMessages<'readiness'>();
  return (
    <div className={styles.facts}>
      {by && (
        <span>{t('readiness.fact.by', { who: <Person who={by} /> })}</span>
      )}
      {at && (
        <span>{t('readiness.fact.since', { time: <Time at={at} /> })}</span>
      )}
      {expiresAt && (
        <span>
          {t('readiness.fact.ends', { time: <Time at={expiresAt} /> })}
        </span>
      )}
      {commit && <code>{t('readiness.fact.commit', { commit })}</code>}
    </div>
  );
}

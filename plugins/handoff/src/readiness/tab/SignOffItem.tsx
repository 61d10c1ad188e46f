import type { SignOff, VoidReason } from 'backstage-plugin-handoff-common';
import {
  CircleCheckIcon,
  CircleXIcon,
  HistoryIcon,
  UnlinkIcon,
} from 'lucide-react';
import { ExternalLink } from '../../components/ExternalLink';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { DifferenceText } from './DifferenceText';
import styles from './Gate.module.css';
import { Person } from './Person';

const ICONS = {
  approved: CircleCheckIcon,
  objected: CircleXIcon,
  void: UnlinkIcon,
  revoked: CircleXIcon,
  expired: HistoryIcon,
  superseded: HistoryIcon,
};

/** One person's word on a gate: what it was, whether it still counts, and if not why. */
export function SignOffItem({ signOff }: { signOff: SignOff }) {
  const { by, role, at, state, verdict, reason, expiresAt } = signOff;
  const { t } = useMessages<'readiness'>();
  const word = state === 'valid' ? verdict : state;
  const Icon = ICONS[word];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.word} data-word={word}>
          <Icon size={16} aria-hidden="true" />
          {t(`readiness.signOff.${word}`)}
        </span>
        <span>
          {t('readiness.signOff.by', {
            who: <Person who={by} />,
            role: (
              <Person who={role} entityOwner={t('readiness.entityOwner')} />
            ),
            time: <Time at={at} />,
          })}
        </span>
        {state === 'valid' && expiresAt && (
          <span>
            {t('readiness.fact.ends', { time: <Time at={expiresAt} /> })}
          </span>
        )}
      </div>
      {reason && <p className={styles.text}>{reason}</p>}
      {signOff.evidenceUrl && (
        <ExternalLink href={signOff.evidenceUrl}>
          {signOff.evidenceUrl.replace(/^https?:\/\//, '')}
        </ExternalLink>
      )}
      <EndOfSignOff signOff={signOff} />
      {state === 'valid' && signOff.minorChanges.length > 0 && (
        <div className={styles.text}>
          {t('readiness.signOff.minor')}
          <ul className={styles.reasons}>
            {signOff.minorChanges.map((difference, index) => (
              <li key={index}>
                <DifferenceText difference={difference} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function EndOfSignOff({ signOff }: { signOff: SignOff }) {
  const { state, endedBecause, voidedBy } = signOff;
  if (state === 'valid') return null;
  return voidedBy?.length ? (
    <ul className={styles.reasons}>
      {voidedBy.map((reason, index) => (
        <li key={index}>
          <VoidText reason={reason} />
        </li>
      ))}
    </ul>
  ) : (
    <>{endedBecause && <p className={styles.text}>{endedBecause}</p>}</>
  );
}

/** What differs from what was signed. */
export function VoidText({ reason }: { reason: VoidReason }) {
  const { t } = useMessages<'readiness'>();
  if (reason.trigger !== 'document-content') {
    return <>{t(`readiness.signOff.${reason.trigger}`)}</>;
  }
  return <DifferenceText difference={reason.difference ?? {}} />;
}

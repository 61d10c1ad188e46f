import type { ReleaseTransition } from 'backstage-plugin-handoff-common';
import { FullTime } from '../../components/FullTime';
import { NamedText } from '../../components/NamedText';
import { useMessages } from '../../translation';
import { PartSection } from './PartSection';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';
import { Sentences } from './Sentences';

/** Who moved the release, when and why, the latest first. */
export function ReleaseHistory() {
  const { transitions, createdAt, createdBy } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  return (
    <PartSection name="history" title={t('releasePage.parts.history')}>
      <ol className={styles.items}>
        {[...transitions].reverse().map((transition, index) => (
          <Transition
            key={transitions.length - index}
            transition={transition}
          />
        ))}
        <li className={styles.item}>
          <span>{t('releasePage.history.created')}</span>
          <By who={createdBy} at={createdAt} />
        </li>
      </ol>
    </PartSection>
  );
}

function Transition({ transition }: { transition: ReleaseTransition }) {
  const { from, to, by, at, reason, unmet } = transition;
  const { t } = useMessages<'releasePage' | 'releases'>();
  return (
    <li className={styles.item}>
      <strong>
        {t('releasePage.history.moved', {
          from: t(`releases.state.${from}`),
          to: t(`releases.state.${to}`),
        })}
      </strong>
      <By who={by} at={at} />
      {reason && <p className={styles.words}>{reason}</p>}
      {unmet.length > 0 && (
        <>
          <span className={styles.hint}>{t('releasePage.history.unmet')}</span>
          <Sentences texts={unmet} />
        </>
      )}
    </li>
  );
}

function By({ who, at }: { who: string; at: string }) {
  const { t } = useMessages<'releasePage'>();
  return (
    <span className={styles.hint}>
      {t('releasePage.history.by', {
        who: <NamedText text={who} />,
        time: <FullTime at={at} />,
      })}
    </span>
  );
}

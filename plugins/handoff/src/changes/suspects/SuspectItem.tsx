import type { Suspect } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Disclosure } from '../../components/Disclosure';
import { EntityLink } from '../../components/EntityLink';
import { FullTime } from '../../components/FullTime';
import { Pill } from '../../components/Pill';
import { useMessages } from '../../translation';
import { Author } from '../Author';
import { ChangeKindIcon } from '../ChangeKindIcon';
import { Deployed } from '../Deployed';
import { DiffLink } from '../DiffLink';
import { RiskPill } from '../RiskPill';
import { useChangeAddress } from '../useChangeAddress';
import { SuspectUndo } from './SuspectUndo';
import styles from './Suspects.module.css';

/** One change that may be the cause: why, what it is, and how to undo it. */
export function SuspectItem(props: {
  suspect: Suspect;
  /** Whether the way to undo it shows at once, after a click, or not at all where it runs nowhere yet. */
  undo: 'shown' | 'folded' | 'none';
}) {
  const { suspect, undo } = props;
  const { change, reasons, entityRef, hops, at, deployment } = suspect;
  const { kind, title, author, note } = change;
  const { t } = useMessages<'changes' | 'suspects'>();
  const address = useChangeAddress();
  // An alerting rule breaks nothing that a rollback procedure would mend.
  const hasWayBack = kind !== 'monitoring';
  // The first reason says when it came, which is what a reader asks first.
  const [when, ...others] = reasons;
  return (
    <li className={styles.suspect}>
      <div className={styles.head}>
        <Link className={styles.link} to={address(change.id)}>
          {title}
        </Link>
        <span className={styles.pills}>
          {note?.risk && <RiskPill risk={note.risk} />}
          {hops > 0 && (
            <Pill tone="info" title={t('suspects.steps', { count: hops })}>
              {t('suspects.upstream')}
            </Pill>
          )}
        </span>
      </div>
      <p className={styles.reasons}>
        <strong>{when}</strong>
        {others.map(reason => (
          <span key={reason}> · {reason}</span>
        ))}
      </p>
      <div className={styles.facts}>
        <span className={styles.kind}>
          <ChangeKindIcon kind={kind} />
          {t(`changes.kind.${kind}`)}
        </span>
        <DiffLink change={change} />
        <EntityLink entityRef={entityRef} />
        {deployment ? (
          <Link className={styles.fact} to={address(deployment.id)}>
            <Deployed change={deployment} />
          </Link>
        ) : (
          <Deployed change={change} />
        )}
        {author && (
          <span>
            {t('changes.fact.by', { author: <Author author={author} /> })}
          </span>
        )}
        <FullTime at={at} />
      </div>
      {undo === 'shown' && hasWayBack && <SuspectUndo suspect={suspect} />}
      {undo === 'folded' && hasWayBack && <FoldedUndo suspect={suspect} />}
    </li>
  );
}

/** Asks for how to undo a suspect only once somebody wants to know: there may be dozens of them. */
function FoldedUndo({ suspect }: { suspect: Suspect }) {
  const { t } = useMessages<'suspects'>();
  const [wasOpened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={<span className={styles.field}>{t('suspects.undo.title')}</span>}
      onToggle={() => setOpened(true)}
    >
      {wasOpened && <SuspectUndo suspect={suspect} />}
    </Disclosure>
  );
}

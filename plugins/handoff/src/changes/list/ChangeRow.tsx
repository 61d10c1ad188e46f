import type { Change } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { FullTime } from '../../components/FullTime';
import { useMessages } from '../../translation';
import { Author } from '../Author';
import { ChangeKindIcon } from '../ChangeKindIcon';
import styles from '../Changes.module.css';
import { ChangeStatePill } from '../ChangeStatePill';
import { Deployed } from '../Deployed';
import { DiffLink } from '../DiffLink';
import { NoteLack } from '../NoteLack';
import { RiskPill } from '../RiskPill';
import { useChangeAddress } from '../useChangeAddress';

/** One change of a list: what it is, how far it has come, how much can go wrong, and what its note lacks. */
export function ChangeRow({ change }: { change: Change }) {
  const { kind, title, author, note, acknowledgement } = change;
  const { t } = useMessages<'acknowledgement' | 'changes'>();
  const address = useChangeAddress();
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <ChangeKindIcon kind={kind} size={18} />
      </span>
      <div className={styles.text}>
        <Link className={styles.link} to={address(change.id)}>
          {title}
        </Link>
        <div className={styles.facts}>
          <span>{t(`changes.kind.${kind}`)}</span>
          <DiffLink change={change} />
          <Deployed change={change} />
          {author && (
            <span>
              {t('changes.fact.by', { author: <Author author={author} /> })}
            </span>
          )}
          <FullTime at={change.at} />
        </div>
        {acknowledgement && acknowledgement.awaited.length > 0 && (
          <span className={styles.lack}>{t('acknowledgement.lack')}</span>
        )}
        {note && (
          <div className={styles.lacks}>
            <NoteLack note={note} />
          </div>
        )}
      </div>
      <span className={styles.pills}>
        {note?.risk && <RiskPill risk={note.risk} />}
        <ChangeStatePill state={change.state} />
      </span>
    </li>
  );
}

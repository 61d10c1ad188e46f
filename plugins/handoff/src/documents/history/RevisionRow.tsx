import type { Revision } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { entityName } from '../../components/entityName';
import { Pill } from '../../components/Pill';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import type { RevisionSelection } from './RevisionHistory';
import styles from './RevisionHistory.module.css';

/** Characters of a commit that tell it from others. */
const commitCharacters = 10;

/** One revision with who made it, when and why, and the two choices of what to compare. */
export function RevisionRow(props: {
  revision: Revision;
  /** Before the names of the two groups of radio buttons. */
  group: string;
  isLatest: boolean;
  selection: RevisionSelection | undefined;
  onSelect(selection: RevisionSelection): void;
  actions?: ReactNode;
}) {
  const { revision, group, isLatest, selection, onSelect } = props;
  const { number, createdAt, author, message, commit, minor } = revision;
  const { t } = useMessages<'history'>();
  const choice = (side: 'from' | 'to', label: string) => (
    <label className={styles.choice}>
      <input
        type="radio"
        name={`${group}-${side}`}
        aria-label={label}
        checked={selection?.[side] === number}
        onChange={() =>
          onSelect({ from: number, to: number, ...selection, [side]: number })
        }
      />
    </label>
  );

  return (
    <li
      className={styles.revision}
      data-chosen={selection?.from === number || selection?.to === number}
    >
      {choice('from', t('history.compareFrom', { number: String(number) }))}
      {choice('to', t('history.compareTo', { number: String(number) }))}
      <div className={styles.what}>
        <div className={styles.name}>
          <strong>{t('history.revision', { number: String(number) })}</strong>
          {isLatest && <Pill tone="info">{t('history.latest')}</Pill>}
          {minor && <Pill tone="neutral">{t('history.minor')}</Pill>}
          {revision.purged && <Pill tone="warning">{t('history.purged')}</Pill>}
        </div>
        {message && <div className={styles.message}>{message}</div>}
        <div className={styles.facts}>
          <Time at={createdAt} />
          {author && (
            <span>{t('history.by', { author: entityName(author) })}</span>
          )}
          {commit && (
            <code title={commit}>{commit.slice(0, commitCharacters)}</code>
          )}
        </div>
      </div>
      <div className={styles.rowActions}>{props.actions}</div>
    </li>
  );
}

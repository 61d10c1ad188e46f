import type { ReleaseWatch } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { ChangeMarkdown } from '../../../changes/ChangeMarkdown';
import { useChangeAddress } from '../../../changes/useChangeAddress';
import styles from '../ReleasePage.module.css';
import ownStyles from './Watch.module.css';

/** What the notes of changes say of one thing. */
export function ChangeTexts(props: {
  title: string;
  texts: ReleaseWatch['monitoring'];
  /** Said when they say nothing. */
  none?: string;
}) {
  const { title, texts, none } = props;
  const address = useChangeAddress();
  if (!texts.length && !none) return null;
  return (
    <div>
      <h4 className={styles.label}>{title}</h4>
      {!texts.length && <p className={styles.hint}>{none}</p>}
      {texts.map(({ changeId, title: change, text }) => (
        <div key={`${changeId} ${text}`} className={ownStyles.quoted}>
          <ChangeMarkdown content={text} />
          <Link className={ownStyles.source} to={address(changeId)}>
            {change}
          </Link>
        </div>
      ))}
    </div>
  );
}

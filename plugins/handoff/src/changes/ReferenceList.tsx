import type { ChangeReference } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import styles from './Changes.module.css';
import { useChangeAddress } from './useChangeAddress';

/** Changes by their titles, each with the way to its page. */
export function ReferenceList({ changes }: { changes: ChangeReference[] }) {
  return (
    <ul className={styles.references}>
      {changes.map(each => (
        <li key={each.id}>
          <ReferenceLink change={each} />
        </li>
      ))}
    </ul>
  );
}

/** The title of a change, which leads to its page. */
export function ReferenceLink({ change }: { change: ChangeReference }) {
  const address = useChangeAddress();
  return (
    <Link className={styles.reference} to={address(change.id)}>
      {change.title}
    </Link>
  );
}

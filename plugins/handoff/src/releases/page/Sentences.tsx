import styles from './ReleasePage.module.css';
import { Sentence } from './Sentence';

/** What the backend says in several sentences, one below the other. */
export function Sentences({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles.reasons}>
      {texts.map(text => (
        <li key={text}>
          <Sentence text={text} />
        </li>
      ))}
    </ul>
  );
}

import type { TextSegment } from 'backstage-plugin-handoff-common';
import styles from './Highlighted.module.css';

/** Text with the words that matched a query marked. */
export function Highlighted(props: { segments: TextSegment[] }) {
  return (
    <>
      {props.segments.map(({ text, match }, index) =>
        match ? (
          <mark key={index} className={styles.match}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}

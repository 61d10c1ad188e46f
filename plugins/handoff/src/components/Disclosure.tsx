import { ChevronRightIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

/** A heading that shows and hides what it stands for; the reader's choice lasts until `open` changes. */
export function Disclosure(props: {
  summary: ReactNode;
  open?: boolean;
  /** Called when it is shown or hidden. */
  onToggle?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      className={styles.disclosure}
      open={props.open}
      onToggle={props.onToggle}
    >
      <summary className={styles.summary}>
        <ChevronRightIcon
          className={styles.arrow}
          size={16}
          aria-hidden="true"
        />
        {props.summary}
      </summary>
      {props.children}
    </details>
  );
}

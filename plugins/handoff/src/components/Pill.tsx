import type { ReactNode } from 'react';
import styles from './Pill.module.css';

export type PillTone = 'neutral' | 'success' | 'warning' | 'danger' | 'info';

/** A short state, told by its words and underlined by its colour. */
export function Pill(props: {
  tone: PillTone;
  children: ReactNode;
  title?: string;
}) {
  return (
    <span className={styles.pill} data-tone={props.tone} title={props.title}>
      {props.children}
    </span>
  );
}

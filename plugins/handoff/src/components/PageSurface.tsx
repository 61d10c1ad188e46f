import type { HTMLAttributes } from 'react';
import styles from './PageSurface.module.css';
import { Surface } from './Surface';

/** A page below `/handoff`: its parts one below the other, no wider than is good to read. */
export function PageSurface(
  props: HTMLAttributes<HTMLDivElement> & {
    /** Whether there is something beside the text. */
    isWide?: boolean;
  },
) {
  const { isWide, ...rest } = props;
  return (
    <Surface
      className={isWide ? `${styles.page} ${styles.wide}` : styles.page}
      {...rest}
    />
  );
}

import type { HTMLAttributes } from 'react';
import styles from './Surface.module.css';

/** The outermost element of everything the plugin shows; what all of it shares in looks is set here. */
export function Surface(props: HTMLAttributes<HTMLDivElement>) {
  const { className = '', ...rest } = props;
  return <div className={`${styles.surface} ${className}`} {...rest} />;
}

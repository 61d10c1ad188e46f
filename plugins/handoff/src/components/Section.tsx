import { Box } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

/** One box of a page. */
export function Section(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.section}
      aria-labelledby={id}
    >
      <h2 id={id} className={styles.title}>
        {props.title}
      </h2>
      {props.children}
    </Box>
  );
}

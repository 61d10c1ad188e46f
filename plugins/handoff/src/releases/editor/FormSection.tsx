import { useId, type ReactNode } from 'react';
import styles from './ReleaseEditor.module.css';

/** Some fields that belong together. */
export function FormSection(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.sectionTitle}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

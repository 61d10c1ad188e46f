import { useId } from 'react';
import { useMessages } from '../translation';
import styles from './RollbackCriteria.module.css';

/** When to roll back, as front matter says, before how; nothing where the text alone says it. */
export function RollbackCriteria({ criteria }: { criteria: string[] }) {
  const { t } = useMessages<'documents'>();
  const id = useId();
  if (criteria.length === 0) return null;
  return (
    <section className={styles.criteria} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('documents.rollbackCriteria')}
      </h3>
      <ul className={styles.items}>
        {criteria.map(criterion => (
          <li key={criterion}>{criterion}</li>
        ))}
      </ul>
    </section>
  );
}

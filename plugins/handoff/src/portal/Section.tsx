import { Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useId, type ReactNode } from 'react';
import { handoffTranslationRef } from '../translation';
import styles from './HandoffHome.module.css';

/** One box of the page. */
export function Section(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/** Holds the place of what is on the way. */
export function SectionSkeleton() {
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <div role="status" aria-busy="true" aria-label={t('portal.loading')}>
      <Skeleton width="100%" height={120} />
    </div>
  );
}

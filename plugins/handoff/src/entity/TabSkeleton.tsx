import { Skeleton } from '@backstage/ui';
import { useMessages } from '../translation';
import styles from './EntityTab.module.css';

/** Holds the place of the tab while its summary is on the way. */
export function TabSkeleton() {
  const { t } = useMessages<'entity'>();
  return (
    <div
      className={styles.tab}
      role="status"
      aria-busy="true"
      aria-label={t('entity.loading')}
    >
      <Skeleton width="100%" height={96} />
      <div className={styles.columns}>
        <Skeleton width="100%" height={320} />
        <Skeleton width="100%" height={480} />
      </div>
    </div>
  );
}

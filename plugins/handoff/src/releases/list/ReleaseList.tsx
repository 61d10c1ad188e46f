import { Box, Button } from '@backstage/ui';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { useMessages } from '../../translation';
import styles from '../Releases.module.css';
import { NoReleases } from './NoReleases';
import { ReleaseRow } from './ReleaseRow';
import type { useReleases } from './useReleases';

/** The releases that were loaded, or why there are none. */
export function ReleaseList(props: {
  title: string;
  pages: ReturnType<typeof useReleases>;
  /** Of which entity they are all. */
  entityRef?: string;
  /** Takes all filters off; left out where there are none. */
  onClear?: () => void;
}) {
  const { title, pages, entityRef, onClear } = props;
  const { items, totalItems, error, isLoading, retry, loadMore } = pages;
  const { t } = useMessages<'releases'>();
  if (items?.length === 0 && !onClear) {
    return <NoReleases entityRef={entityRef} />;
  }
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.section}
      aria-label={title}
      aria-busy={isLoading}
    >
      {error && (
        <ErrorNotice
          title={t('releases.list.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && (
        <Loading label={t('releases.list.loading')} height={200} />
      )}
      {items && (
        <p className={styles.count} role="status">
          {items.length === 0
            ? t('releases.list.none')
            : t('releases.list.count', { count: totalItems ?? 0 })}
        </p>
      )}
      {items?.length === 0 && onClear && (
        <Button size="small" variant="secondary" onPress={onClear}>
          {t('releases.list.clear')}
        </Button>
      )}
      <ul className={styles.rows}>
        {items?.map(release => (
          <ReleaseRow
            key={release.id}
            release={release}
            showEntities={!entityRef}
          />
        ))}
      </ul>
      {items && loadMore && (
        <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
          {t('releases.list.more')}
        </Button>
      )}
    </Box>
  );
}

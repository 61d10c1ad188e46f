import { Box, Button } from '@backstage/ui';
import type { GateSummary } from 'backstage-plugin-handoff-common';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { useMessages } from '../../translation';
import styles from './Fleet.module.css';
import { FleetItem } from './FleetItem';
import type { useFleet } from './useFleet';

/** The entities that the filters leave, those that are not ready first. */
export function FleetList(props: {
  fleet: ReturnType<typeof useFleet>;
  gates: GateSummary[];
  /** Takes all filters off; left out where there are none. */
  onClear?: () => void;
}) {
  const { fleet, gates, onClear } = props;
  const { items, totalItems, error, isLoading, retry, loadMore } = fleet;
  const { t } = useMessages<'readiness'>();
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.section}
      aria-label={t('readiness.fleet.title')}
      aria-busy={isLoading}
    >
      {error && (
        <ErrorNotice
          title={t('readiness.fleet.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && (
        <Loading label={t('readiness.fleet.loading')} height={160} />
      )}
      {items && (
        <h3 className={styles.title}>
          <span role="status">
            {t('readiness.fleet.count', { count: totalItems ?? 0 })}
          </span>
        </h3>
      )}
      {items?.length === 0 && (
        <>
          <p className={styles.text}>
            {onClear ? t('readiness.fleet.none') : t('readiness.fleet.noneYet')}
          </p>
          {onClear && (
            <Button size="small" variant="secondary" onPress={onClear}>
              {t('readiness.fleet.clear')}
            </Button>
          )}
        </>
      )}
      <ul className={styles.items}>
        {items?.map(item => (
          <FleetItem
            key={item.entityRef}
            item={item}
            titleOf={id =>
              gates.find(({ gate }) => gate.id === id)?.gate.title ?? id
            }
          />
        ))}
      </ul>
      {loadMore && (
        <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
          {t('readiness.fleet.more')}
        </Button>
      )}
    </Box>
  );
}

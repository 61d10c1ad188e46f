import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { handoffApiRef } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { PageSurface } from '../components/PageSurface';
import { useAddressState } from '../components/useAddressState';
import { useLiveChanges } from '../components/useLiveChanges';
import { usePages } from '../components/usePages';
import { useMessages } from '../translation';
import { AlertFilters } from './AlertFilters';
import { AlertItem } from './AlertItem';
import itemStyles from './AlertItem.module.css';
import styles from './AlertPage.module.css';
import {
  alertsQuery,
  formatAlertsState,
  parseAlertsState,
} from './alertsState';

/** All alerts that were heard of, live. */
export function AlertsPage() {
  const { t } = useMessages<'alerts'>();
  const handoff = useApi(handoffApiRef);
  const [state, change] = useAddressState(parseAlertsState, formatAlertsState);
  const loadPage = useCallback(
    (cursor?: string) => handoff.alerts.list({ ...alertsQuery(state), cursor }),
    [handoff, state],
  );
  const { items, totalItems, error, isLoading, retry, reload, loadMore } =
    usePages(loadPage);
  useLiveChanges('handoff:alerts', reload);

  return (
    <PageSurface>
      <h2 className={styles.name}>{t('alerts.list.title')}</h2>
      <AlertFilters state={state} onChange={change} />
      {error && (
        <ErrorNotice
          title={t('alerts.list.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!items && !error && (
        <Loading label={t('alerts.list.loading')} height={160} />
      )}
      {items && (
        <section
          className={styles.section}
          aria-label={t('alerts.list.title')}
          aria-busy={isLoading}
        >
          <h3 className={styles.title}>
            <span role="status">
              {t('alerts.list.count', { count: totalItems ?? 0 })}
            </span>
          </h3>
          {items.length === 0 && (
            <p className={styles.text}>
              {state.states.includes('resolved')
                ? t('alerts.list.never')
                : t('alerts.list.quiet')}
            </p>
          )}
          <ul className={itemStyles.alerts}>
            {items.map(alert => (
              <AlertItem key={alert.id} alert={alert} showEntities />
            ))}
          </ul>
          {loadMore && (
            <Button
              variant="secondary"
              isPending={isLoading}
              onPress={loadMore}
            >
              {t('alerts.list.more')}
            </Button>
          )}
        </section>
      )}
    </PageSurface>
  );
}

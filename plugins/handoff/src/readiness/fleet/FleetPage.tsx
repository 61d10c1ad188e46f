import { useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { errorStatus } from '../../components/errorStatus';
import { PageSurface } from '../../components/PageSurface';
import { useAddressState } from '../../components/useAddressState';
import { useLiveChanges } from '../../components/useLiveChanges';
import { useMessages } from '../../translation';
import { Blockers } from './Blockers';
import { ExportButton } from './ExportButton';
import styles from './Fleet.module.css';
import { FleetFilters } from './FleetFilters';
import { FleetList } from './FleetList';
import { FleetNotices } from './FleetNotices';
import { fleetFilter, formatFleetState, parseFleetState } from './fleetState';
import { StatusCounts } from './StatusCounts';
import { READINESS_CHANNEL } from '../channel';
import { Trend } from './Trend';
import { useFleet } from './useFleet';

/** The readiness of all entities; its address says of which. */
export function FleetPage() {
  const { t } = useMessages<'readiness'>();
  const { readiness } = useApi(handoffApiRef);
  const [state, change] = useAddressState(parseFleetState, formatFleetState);
  const filter = useMemo(() => fleetFilter(state), [state]);
  const fleet = useFleet(filter);
  const gates = useAsyncRetry(
    () => readiness.listGates(filter),
    [readiness, filter],
  );
  useLiveChanges(READINESS_CHANNEL, () => {
    fleet.refresh();
    gates.retry();
  });
  const items = gates.value?.items ?? [];
  if (fleet.error && errorStatus(fleet.error) === 403) {
    return (
      <ErrorNotice title={t('readiness.fleet.failed')} error={fleet.error} />
    );
  }
  return (
    <PageSurface isWide>
      <header className={styles.header}>
        <div>
          <h2 className={styles.heading}>{t('readiness.fleet.title')}</h2>
          <p className={styles.text}>{t('readiness.fleet.description')}</p>
        </div>
        <ExportButton filter={filter} />
      </header>
      {gates.value && <FleetNotices gates={gates.value} />}
      {fleet.counts && (
        <StatusCounts
          counts={fleet.counts}
          selected={state.statuses}
          onChange={statuses => change({ statuses })}
        />
      )}
      <FleetFilters state={state} gates={items} onChange={change} />
      <div className={styles.columns}>
        <FleetList
          fleet={fleet}
          gates={items}
          onClear={
            Object.keys(filter).length > 0
              ? () => change(parseFleetState(new URLSearchParams()))
              : undefined
          }
        />
        <aside className={styles.aside}>
          {gates.error && (
            <ErrorNotice
              title={t('readiness.fleet.blockers.failed')}
              error={gates.error}
              retry={gates.retry}
            />
          )}
          {gates.value && <Blockers gates={items} state={state} />}
          <Trend filter={filter} />
        </aside>
      </div>
    </PageSurface>
  );
}

import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Surface } from '../../components/Surface';
import { useAddressState } from '../../components/useAddressState';
import { useLiveChanges } from '../../components/useLiveChanges';
import { usePages } from '../../components/usePages';
import { useMessages } from '../../translation';
import styles from '../Changes.module.css';
import { ChangeFilters } from './ChangeFilters';
import { ChangeList } from './ChangeList';
import { ChangeSourceNotices } from './ChangeSourceNotices';
import {
  changesQuery,
  formatChangesState,
  isNarrowed,
  parseChangesState,
} from './changesState';
import { useEnvironments } from './useEnvironments';

const PAGE_SIZE = 25;

/** The part **Changes** of an entity's tab: what was changed of it, the newest first. */
export function EntityChanges({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'changes'>();
  const { changes } = useApi(handoffApiRef);
  const [state, change] = useAddressState(
    parseChangesState,
    formatChangesState,
  );
  const loadPage = useCallback(
    (cursor?: string) =>
      changes.list({
        ...changesQuery(state),
        entityRef: [entityRef],
        limit: PAGE_SIZE,
        cursor,
      }),
    [changes, state, entityRef],
  );
  const pages = usePages(loadPage);
  const { items, error, isLoading, loadMore } = pages;
  useLiveChanges(`handoff:entity:${entityRef}`, pages.refresh);
  const environments = useEnvironments(items);

  return (
    <Surface className={styles.part}>
      <ChangeSourceNotices entityRef={entityRef} />
      <ChangeFilters
        state={state}
        environments={environments}
        onChange={change}
      />
      {error && (
        <ErrorNotice
          title={t('changes.list.failed')}
          error={error}
          retry={pages.retry}
        />
      )}
      {!items && !error && (
        <Loading label={t('changes.list.loading')} height={240} />
      )}
      {items && (
        <ChangeList
          changes={items}
          total={pages.totalItems ?? 0}
          isLoading={isLoading}
          isNarrowed={isNarrowed(state)}
        />
      )}
      {items && loadMore && (
        <Button
          className={styles.more}
          variant="secondary"
          isPending={isLoading}
          onPress={loadMore}
        >
          {t('changes.list.more')}
        </Button>
      )}
    </Surface>
  );
}

import { lazy, Suspense } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { DraftNotices, LazyEditor } from '../documents/editor';
import { useTabLocation } from '../documents/useTabLocation';
import { useMessages } from '../translation';
import { EntityTab } from './EntityTab';
import { TabNavigation } from './TabNavigation';
import { TabSkeleton } from './TabSkeleton';
import { useEntitySummary } from './useEntitySummary';

const EntityChanges = lazy(() =>
  import('../changes/list/EntityChanges').then(module => ({
    default: module.EntityChanges,
  })),
);

const EntityEnvironments = lazy(() =>
  import('../changes/environments/EntityEnvironments').then(module => ({
    default: module.EntityEnvironments,
  })),
);

const EntityReadiness = lazy(() =>
  import('../readiness/tab/EntityReadiness').then(module => ({
    default: module.EntityReadiness,
  })),
);

const EntityReleases = lazy(() =>
  import('../releases/list/EntityReleases').then(module => ({
    default: module.EntityReleases,
  })),
);

const EntityTimeline = lazy(() =>
  import('../timeline/EntityTimeline').then(module => ({
    default: module.EntityTimeline,
  })),
);

/** Everything that operators need to know of one entity. */
export function EntityHandoff({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'entity'>();
  const location = useTabLocation();
  const { value, error, retry } = useEntitySummary(entityRef, {
    all: location.all,
    poll: true,
  });

  if (value) {
    if (location.editor) {
      return (
        <LazyEditor
          summary={value}
          location={location.editor}
          onSaved={retry}
        />
      );
    }
    return (
      <>
        <DraftNotices entityRef={entityRef} />
        <TabNavigation summary={value} location={location} />
        <Suspense fallback={<TabSkeleton />}>
          {location.section === 'readiness' && (
            <EntityReadiness summary={value} reload={retry} />
          )}
          {location.section === 'changes' && (
            <EntityChanges entityRef={entityRef} />
          )}
          {location.section === 'releases' && (
            <EntityReleases entityRef={entityRef} />
          )}
          {location.section === 'environments' && (
            <EntityEnvironments entityRef={entityRef} />
          )}
          {location.section === 'timeline' && (
            <EntityTimeline entityRef={entityRef} />
          )}
          {!location.section && (
            <EntityTab summary={value} location={location} reload={retry} />
          )}
        </Suspense>
      </>
    );
  }
  return error ? (
    <ErrorNotice title={t('entity.loadFailed')} error={error} retry={retry} />
  ) : (
    <TabSkeleton />
  );
}

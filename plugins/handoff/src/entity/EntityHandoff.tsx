import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ErrorNotice } from '../components/ErrorNotice';
import { DraftNotices, LazyEditor } from '../documents/editor';
import { useTabLocation } from '../documents/useTabLocation';
import { handoffTranslationRef } from '../translation';
import { EntityTab } from './EntityTab';
import { TabSkeleton } from './TabSkeleton';
import { useEntitySummary } from './useEntitySummary';

/** Everything that operators need to know of one entity. */
export function EntityHandoff({ entityRef }: { entityRef: string }) {
  const { t } = useTranslationRef(handoffTranslationRef);
  const location = useTabLocation();
  const { value, error, retry } = useEntitySummary(entityRef, {
    all: location.all,
    poll: true,
  });

  if (value) {
    return location.editor ? (
      <LazyEditor summary={value} location={location.editor} onSaved={retry} />
    ) : (
      <>
        <DraftNotices entityRef={entityRef} />
        <EntityTab summary={value} location={location} reload={retry} />
      </>
    );
  }
  return error ? (
    <ErrorNotice title={t('entity.loadFailed')} error={error} retry={retry} />
  ) : (
    <TabSkeleton />
  );
}

import { useApi } from '@backstage/core-plugin-api';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { DocumentEditor } from './DocumentEditor';
import type { EditorLocation } from './editorLocation';
import { loadDocument } from './loadDocument';
import { useUserRef } from '../../components/useUserRef';

/** Loads what is to be changed, if it is not new, and opens the editor on it. */
export function EditorScreen(props: {
  summary: EntitySummary;
  location: EditorLocation;
  onSaved: () => void;
}) {
  const { summary, location, onSaved } = props;
  const { entityRef } = summary;
  const { documentId, kind } = location;
  const { t } = useMessages<'editor'>();
  const handoff = useApi(handoffApiRef);
  const userRef = useUserRef();
  const draftKey = useMemo(
    () => (userRef ? { userRef, entityRef, documentId } : undefined),
    [userRef, entityRef, documentId],
  );
  const { value, error, retry } = useAsyncRetry(
    async () => documentId && loadDocument(handoff, documentId),
    [handoff, documentId],
  );
  // While another document is on its way, the hook still holds the last one.
  const loaded = value && value.document.id === documentId ? value : undefined;

  if (error) {
    return (
      <ErrorNotice title={t('editor.loadFailed')} error={error} retry={retry} />
    );
  }
  if (!draftKey || (documentId && !loaded)) {
    return <Loading label={t('editor.loading')} height={360} />;
  }
  if (loaded && loaded.document.source.type !== 'portal') {
    return (
      <Notice status="warning" title={t('editor.elsewhere.title')}>
        {t('editor.elsewhere.description')}
      </Notice>
    );
  }
  return (
    <DocumentEditor
      key={documentId ?? `new ${kind}`}
      summary={summary}
      draftKey={draftKey}
      loaded={loaded}
      kind={kind}
      onSaved={onSaved}
    />
  );
}

import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useMessages } from '../../translation';
import { LoadingHistory } from './LoadingHistory';
import { RevisionDiff } from './RevisionDiff';
import type { RevisionSelection } from './RevisionHistory';

/** Loads two revisions of a document and shows what changed from the older to the newer one. */
export function RevisionComparison(props: {
  documentId: string;
  selection: RevisionSelection;
}) {
  const { documentId, selection } = props;
  const { t } = useMessages<'history'>();
  const handoff = useApi(handoffApiRef);
  const older = Math.min(selection.from, selection.to);
  const newer = Math.max(selection.from, selection.to);
  const { value, error, retry } = useAsyncRetry(
    () =>
      Promise.all([
        handoff.documents.getRevision(documentId, older),
        handoff.documents.getRevision(documentId, newer),
      ]),
    [handoff, documentId, older, newer],
  );
  if (error) {
    return (
      <ErrorNotice
        title={t('history.revisionFailed')}
        error={error}
        retry={retry}
      />
    );
  }
  const [before, after] = value ?? [];
  // While the next two are on their way the hook still holds the last ones.
  const isCurrent =
    before?.revision.number === older && after?.revision.number === newer;
  return before && after && isCurrent ? (
    <RevisionDiff before={before} after={after} />
  ) : (
    <LoadingHistory />
  );
}

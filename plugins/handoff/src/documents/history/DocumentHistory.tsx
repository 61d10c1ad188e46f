import type { Revision } from 'backstage-plugin-handoff-common';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import styles from './DocumentHistory.module.css';
import { LoadingHistory } from './LoadingHistory';
import { PurgeButton } from './PurgeButton';
import { RevisionHistory, type RevisionSelection } from './RevisionHistory';
import { useRevisions } from './useRevisions';

const RevisionComparison = lazy(() =>
  import('./RevisionComparison').then(module => ({
    default: module.RevisionComparison,
  })),
);

/** The history of a document: its revisions, and what changed between two of them. */
export function DocumentHistory(props: {
  documentId: string;
  /** The revisions to compare at first; the newest two without. */
  compare?: RevisionSelection;
  /** What can be done with a revision besides purging it. */
  actionsOf?: (revision: Revision) => ReactNode;
  /** Called when a revision has been purged. */
  onChanged?: () => void;
}) {
  const { documentId, compare, actionsOf, onChanged } = props;
  const { t } = useMessages<'history'>();
  const { revisions, error, isLoading, retry, reload, loadMore } =
    useRevisions(documentId);
  const [chosen, setChosen] = useState<
    RevisionSelection & { documentId: string }
  >();
  const [newest, second] = revisions ?? [];
  const selection =
    chosen?.documentId === documentId
      ? chosen
      : compare ?? (second && { from: second.number, to: newest.number });

  return (
    <div className={styles.history}>
      {error && (
        <ErrorNotice
          title={t('history.loadFailed')}
          error={error}
          retry={retry}
        />
      )}
      {!revisions && isLoading && <LoadingHistory />}
      {revisions && (
        <RevisionHistory
          revisions={revisions}
          selection={selection}
          actionsOf={revision => (
            <>
              {actionsOf?.(revision)}
              {!revision.purged && (
                <PurgeButton
                  documentId={documentId}
                  revision={revision.number}
                  isLatest={revision.number === newest?.number}
                  onPurged={() => {
                    reload();
                    onChanged?.();
                  }}
                />
              )}
            </>
          )}
          onSelect={choice => setChosen({ ...choice, documentId })}
          onLoadMore={loadMore}
          isLoadingMore={isLoading}
        />
      )}
      {revisions?.length === 1 && (
        <Notice status="info" title={t('history.single')} />
      )}
      {selection && (
        <Suspense fallback={<LoadingHistory />}>
          <RevisionComparison documentId={documentId} selection={selection} />
        </Suspense>
      )}
    </div>
  );
}

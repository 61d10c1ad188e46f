import type {
  DocumentDetail,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { lazy, Suspense } from 'react';
import { RestoreRevisionButton } from './editor';
import { ExternalDocument } from './ExternalDocument';
import { FileCookie } from './FileCookie';
import { LoadingHistory } from './history/LoadingHistory';
import { DocumentReader, type DocumentSteps } from './reader';
import type { TabLocation } from './tabLocation';
import { RollbackCriteria } from './RollbackCriteria';
import { useDocumentLinks } from './useDocumentLinks';

const DocumentHistory = lazy(() =>
  import('./history').then(m => ({ default: m.DocumentHistory })),
);

/** The text of a document, or its history. */
export function DocumentBody(props: {
  detail: DocumentDetail;
  /** All documents of the entity; links between them stay in the tab. */
  documents: HandoffDocument[];
  location: Pick<TabLocation, 'view' | 'compare'>;
  /** Called when the document is not as it was. */
  onChanged: () => void;
  /** The steps of the text; keep it stable. */
  steps?: DocumentSteps;
}) {
  const { detail, documents, location, onChanged, steps } = props;
  const { document } = detail;
  const links = useDocumentLinks(detail, documents);

  if (detail.document.source.type === 'external') {
    return <ExternalDocument document={detail.document} />;
  }
  if (location.view === 'history') {
    return (
      <Suspense fallback={<LoadingHistory />}>
        <DocumentHistory
          key={document.etag}
          documentId={document.id}
          compare={location.compare}
          onChanged={onChanged}
          actionsOf={({ number, purged }) =>
            document.source.type === 'portal' &&
            number < document.revision &&
            !purged && (
              <RestoreRevisionButton
                document={document}
                revision={number}
                onRestored={onChanged}
              />
            )
          }
        />
      </Suspense>
    );
  }
  if (!links || document.purgedAt) {
    return null;
  }
  const reader = (
    <>
      <RollbackCriteria criteria={detail.rollbackCriteria} />
      <DocumentReader detail={detail} steps={steps} {...links} />
    </>
  );
  return detail.files.length ? <FileCookie>{reader}</FileCookie> : reader;
}

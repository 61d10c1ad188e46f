import type {
  DocumentDetail,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { lazy, Suspense } from 'react';
import { ExternalDocument } from './ExternalDocument';
import { FileCookie } from './FileCookie';
import { hasImages } from './hasImages';
import { LoadingHistory } from './history/LoadingHistory';
import { DocumentReader } from './reader';
import { useDocumentLinks } from './useDocumentLinks';

const DocumentHistory = lazy(() =>
  import('./history').then(m => ({ default: m.DocumentHistory })),
);

/** The text of a document, or its history. */
export function DocumentBody(props: {
  detail: DocumentDetail;
  /** All documents of the entity; links between them stay in the tab. */
  documents: HandoffDocument[];
  view: 'history' | undefined;
}) {
  const { detail, documents, view } = props;
  const links = useDocumentLinks(detail.document, documents);

  if (detail.document.source.type === 'external') {
    return <ExternalDocument document={detail.document} />;
  }
  if (view === 'history') {
    return (
      <Suspense fallback={<LoadingHistory />}>
        <DocumentHistory documentId={detail.document.id} />
      </Suspense>
    );
  }
  if (!links) {
    return null;
  }
  const reader = <DocumentReader detail={detail} {...links} />;
  return hasImages(detail.content) ? <FileCookie>{reader}</FileCookie> : reader;
}

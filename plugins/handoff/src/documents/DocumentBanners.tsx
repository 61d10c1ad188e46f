import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { ExternalLink } from '../components/ExternalLink';
import { Notice } from '../components/Notice';
import { safeHref } from '../components/safeHref';
import { Time } from '../components/Time';
import { useMessages } from '../translation';
import { DocumentLink } from './DocumentLink';
import { DeletedBanner } from './editor';
import { findReplacement } from './findReplacement';

/** Warns of a document that is not to be followed any more or that is gone, and names the one to use instead. */
export function DocumentBanners(props: {
  document: HandoffDocument;
  /** The other documents of the entity. */
  documents: HandoffDocument[];
  /** Called when the document is not as it was. */
  onChanged: () => void;
}) {
  const { document, documents, onChanged } = props;
  const { t } = useMessages<'documents'>();
  return (
    <>
      {document.retired && (
        <Notice status="warning" title={t('documents.retiredBanner.title')}>
          {t('documents.retiredBanner.description')}
          {document.replacedBy && (
            <>
              {' '}
              {t('documents.retiredBanner.replacedBy')}{' '}
              <Replacement document={document} documents={documents} />
            </>
          )}
        </Notice>
      )}
      <DeletedBanner document={document} onRestored={onChanged} />
      {document.archivedAt && !document.archivedBy && (
        <Notice status="warning" title={t('documents.archivedBanner.title')}>
          {t('documents.archivedBanner.description', {
            time: <Time at={document.archivedAt} />,
          })}
        </Notice>
      )}
      {document.purgedAt && (
        <Notice status="warning" title={t('documents.purgedBanner.title')}>
          {t('documents.purgedBanner.description', {
            time: <Time at={document.purgedAt} />,
          })}
        </Notice>
      )}
    </>
  );
}

function Replacement(props: {
  document: HandoffDocument;
  documents: HandoffDocument[];
}) {
  const { replacedBy } = props.document;
  const replacement = findReplacement(props.document, props.documents);
  if (replacement) {
    return <DocumentLink document={replacement} />;
  }
  return safeHref(replacedBy) ? (
    <ExternalLink href={replacedBy}>{replacedBy}</ExternalLink>
  ) : (
    <>{replacedBy}</>
  );
}

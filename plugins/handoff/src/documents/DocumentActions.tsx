import { ButtonLink } from '@backstage/ui';
import {
  BookOpenIcon,
  SquarePenIcon,
  ExternalLinkIcon,
  HistoryIcon,
  LinkIcon,
} from 'lucide-react';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { CopyButton } from '../components/CopyButton';
import { safeHref } from '../components/safeHref';
import { useMessages } from '../translation';
import styles from './DocumentActions.module.css';
import { EditorActions } from './editor';
import { ReviewButton } from './ReviewButton';
import { documentSearch, type TabLocation } from './tabLocation';
import { usePermanentLink } from './usePermanentLink';

/** What one can do with a document. */
export function DocumentActions(props: {
  document: HandoffDocument;
  location: Pick<TabLocation, 'view' | 'all'>;
  onReviewed: () => void;
  onOutdated: () => void;
}) {
  const { document, location, onReviewed, onOutdated } = props;
  const { view, all } = location;
  const { t } = useMessages<'documents'>();
  const sourceUrl = safeHref(document.source.url);
  const editUrl = safeHref(document.source.editUrl);
  const permanentLink = usePermanentLink(document);
  const hasRevisions = document.revision > 0;

  return (
    <>
      {hasRevisions && !document.archivedAt && (
        <ReviewButton
          document={document}
          onReviewed={onReviewed}
          onOutdated={onOutdated}
        />
      )}
      {hasRevisions && (
        <ButtonLink
          size="small"
          variant="tertiary"
          iconStart={view ? <BookOpenIcon /> : <HistoryIcon />}
          href={documentSearch(document.id, {
            view: view ? undefined : 'history',
            all,
          })}
        >
          <span className={styles.label}>
            {view ? t('documents.text') : t('documents.history')}
          </span>
        </ButtonLink>
      )}
      {sourceUrl && (
        <ButtonLink
          size="small"
          variant="tertiary"
          iconStart={<ExternalLinkIcon />}
          href={sourceUrl}
          target="_blank"
          rel="noopener noreferrer"
        >
          <span className={styles.label}>{t('documents.source')}</span>
        </ButtonLink>
      )}
      {editUrl && !document.archivedAt && (
        <ButtonLink
          size="small"
          variant="tertiary"
          iconStart={<SquarePenIcon />}
          href={editUrl}
          target="_blank"
          rel="noopener noreferrer"
        >
          <span className={styles.label}>{t('documents.edit')}</span>
        </ButtonLink>
      )}
      {document.source.type === 'portal' && !document.archivedAt && (
        <EditorActions
          document={document}
          labelClassName={styles.label}
          onChanged={onOutdated}
        />
      )}
      <CopyButton
        text={permanentLink}
        label={t('documents.copyLink')}
        labelClassName={styles.label}
        icon={<LinkIcon />}
        variant="tertiary"
      />
    </>
  );
}

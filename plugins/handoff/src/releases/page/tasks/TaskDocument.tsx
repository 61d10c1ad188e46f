import { BookOpenIcon } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useEntityLinks } from '../../../components/useEntityLinks';
import { useMessages } from '../../../translation';
import { useReleaseDocuments } from '../ReleaseDocuments';
import styles from '../ReleasePage.module.css';
import documentStyles from './TaskDocument.module.css';

/** Leads to the document that says how a task is done. */
export function TaskDocument({ documentId }: { documentId: string }) {
  const { documents, isComplete } = useReleaseDocuments();
  const { t } = useMessages<'releasePage'>();
  const links = useEntityLinks();
  const document = documents.find(({ id }) => id === documentId);
  if (document) {
    return (
      <span className={documentStyles.document}>
        <BookOpenIcon className={documentStyles.icon} size={16} aria-hidden />
        <Link
          className={styles.link}
          to={links.document(document.entityRef, documentId)}
        >
          {document.title}
        </Link>
      </span>
    );
  }
  return isComplete ? (
    <span>{t('releasePage.tasks.hiddenDocument')}</span>
  ) : null;
}

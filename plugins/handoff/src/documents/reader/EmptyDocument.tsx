import { FilePenLineIcon } from 'lucide-react';
import { ExternalLink } from '../../components/ExternalLink';
import { useMessages } from '../../translation';
import styles from './EmptyDocument.module.css';

/** Stands for the text of a document that has none, and says where to write it. */
export function EmptyDocument(props: { editUrl?: string }) {
  const { editUrl } = props;
  const { t } = useMessages<'reader'>();
  return (
    <div className={styles.empty}>
      <FilePenLineIcon size={32} aria-hidden="true" />
      <strong>{t('reader.empty.title')}</strong>
      <span>{t('reader.empty.description')}</span>
      {editUrl && (
        <ExternalLink href={editUrl}>{t('reader.empty.edit')}</ExternalLink>
      )}
    </div>
  );
}

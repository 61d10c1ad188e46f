import { FilePenLineIcon } from 'lucide-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ExternalLink } from '../../components/ExternalLink';
import { handoffTranslationRef } from '../../translation';
import styles from './EmptyDocument.module.css';

/** Stands for the text of a document that has none, and says where to write it. */
export function EmptyDocument(props: { editUrl?: string }) {
  const { editUrl } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Notice } from '../../components/Notice';
import { handoffTranslationRef } from '../../translation';
import styles from './PlainText.module.css';

/** A document as it is written. */
export function PlainText(props: { content: string }) {
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <div className={styles.plain}>
      <Notice status="warning" title={t('reader.failed.title')}>
        {t('reader.failed.description')}
      </Notice>
      <pre className={styles.text}>{props.content}</pre>
    </div>
  );
}

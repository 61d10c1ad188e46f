import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import styles from './PlainText.module.css';

/** A document as it is written. */
export function PlainText(props: { content: string }) {
  const { t } = useMessages<'reader'>();
  return (
    <div className={styles.plain}>
      <Notice status="warning" title={t('reader.failed.title')}>
        {t('reader.failed.description')}
      </Notice>
      <pre className={styles.text}>{props.content}</pre>
    </div>
  );
}

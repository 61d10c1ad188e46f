import {
  HANDOFF_DOCS_REF_ANNOTATION,
  HANDOFF_EXTERNAL_ANNOTATIONS,
  type EntitySummary,
} from 'backstage-plugin-handoff-common';
import { CopyButton } from '../components/CopyButton';
import { WriteButton } from '../documents/editor';
import { useMessages } from '../translation';
import styles from './EmptyState.module.css';

const ANNOTATION = `${HANDOFF_DOCS_REF_ANNOTATION}: dir:./ops`;

/** Said of an entity without documents: how to give it some. */
export function EmptyState(props: {
  expectations: EntitySummary['expectations'];
}) {
  const { t } = useMessages<'common' | 'entity'>();
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{t('entity.empty.title')}</h2>
      <p>{t('entity.empty.description')}</p>
      <figure className={styles.snippet}>
        <figcaption className={styles.caption}>
          {t('entity.empty.snippet')}
          <CopyButton text={ANNOTATION} label={t('common.copy')} />
        </figcaption>
        <pre className={styles.code}>
          {`metadata:\n  annotations:\n    `}
          <strong>{ANNOTATION}</strong>
        </pre>
      </figure>
      <p>
        {t('entity.empty.folders', {
          runbook: <code>runbooks/HighErrorRate.md</code>,
          alert: <code>HighErrorRate</code>,
          rollback: <code>rollback.md</code>,
          escalation: <code>escalation.md</code>,
          deployment: <code>deployment.md</code>,
        })}
      </p>
      <p>
        {t('entity.empty.wiki', {
          annotation: <code>{HANDOFF_EXTERNAL_ANNOTATIONS.runbook}</code>,
        })}
      </p>
      <WriteButton variant="primary" expectations={props.expectations} />
    </section>
  );
}

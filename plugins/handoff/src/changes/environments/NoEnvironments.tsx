import { CopyButton } from '../../components/CopyButton';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';

/** Said of an entity of which no deployment is known: how to report one with its facts. */
export function NoEnvironments(props: {
  entityRef: string;
  /** Deployments that name no environment. */
  unnamed: number;
}) {
  const { t } = useMessages<'common' | 'environments'>();
  const snippet = exampleReport(props.entityRef);
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{t('environments.empty.title')}</h2>
      {props.unnamed > 0 && (
        <p>{t('environments.standing.unnamed', { count: props.unnamed })}</p>
      )}
      <p>{t('environments.empty.description')}</p>
      <figure className={styles.snippet}>
        <figcaption className={styles.caption}>
          {t('environments.empty.snippet')}
          <CopyButton text={snippet} label={t('common.copy')} />
        </figcaption>
        <pre className={styles.code}>{snippet}</pre>
      </figure>
      <p>{t('environments.empty.values')}</p>
    </section>
  );
}

function exampleReport(entityRef: string): string {
  const change = {
    source: 'deploy-pipeline',
    externalId: 'staging/1.42.0',
    kind: 'deployment',
    title: 'Deploy 1.42.0',
    entityRefs: [entityRef],
    environment: 'staging',
    facts: {
      version: '1.42.0',
      featureFlags: { 'new-checkout': true },
      runtime: { node: '24.1.0' },
    },
  };
  return [
    'curl --fail-with-body -X POST "$PORTAL/api/handoff/changes" \\',
    `  -H "Authorization: Bearer $HANDOFF_TOKEN" -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify({ changes: [change] }, undefined, 2)}'`,
  ].join('\n');
}

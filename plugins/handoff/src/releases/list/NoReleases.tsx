import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/lib/useAsync';
import { CopyButton } from '../../components/CopyButton';
import { useMessages } from '../../translation';
import { NewReleaseLink } from '../NewReleaseLink';
import styles from '../Releases.module.css';

const EXAMPLE_ENTITY = 'component:default/payments-api';

/** Said where there is no release at all: what one is for, and both ways to make one. */
export function NoReleases(props: { entityRef?: string }) {
  const { entityRef = EXAMPLE_ENTITY } = props;
  const { t } = useMessages<'common' | 'releases'>();
  const discovery = useApi(discoveryApiRef);
  const { value: base = '$HANDOFF' } = useAsync(
    () => discovery.getBaseUrl('handoff'),
    [discovery],
  );
  const command = `curl -X POST ${base}/releases \\
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{ "title": "Release 1.0", "entityRefs": ["${entityRef}"], "environment": "production" }'`;
  return (
    <section className={styles.empty}>
      <h3 className={styles.title}>{t('releases.list.empty.title')}</h3>
      <p>{t('releases.list.empty.description')}</p>
      <figure className={styles.snippet}>
        <figcaption>
          <CopyButton text={command} label={t('common.copy')} />
        </figcaption>
        <pre className={styles.code}>{command}</pre>
      </figure>
      <p>{t('releases.list.empty.docs')}</p>
      <NewReleaseLink entityRef={props.entityRef} />
    </section>
  );
}

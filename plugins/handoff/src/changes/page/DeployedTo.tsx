import type { ChangeDetails } from 'backstage-plugin-handoff-common';
import { EntityLinks } from '../../components/EntityLinks';
import { FullTime } from '../../components/FullTime';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import { ReferenceLink } from '../ReferenceList';
import styles from './ChangePage.module.css';

/** In which environments code is, and since when; nothing for what is no merged code. */
export function DeployedTo(props: {
  details: Pick<ChangeDetails, 'change' | 'deployedTo'>;
}) {
  const { change, deployedTo } = props.details;
  const { t } = useMessages<'environments'>();
  if (!deployedTo) return null;
  return (
    <Section title={t('environments.page.deployedTo')}>
      {deployedTo.length === 0 && (
        <p className={styles.remark}>{t('environments.page.notDeployed')}</p>
      )}
      <dl className={styles.list}>
        {deployedTo.map(
          ({ environment, version, entityRef, at, deployment }) => (
            <div key={`${environment} ${entityRef}`} className={styles.row}>
              <dt>{environment}</dt>
              <dd>
                {version && <strong>{version}</strong>}
                <FullTime at={at} />
                <span>
                  {t('environments.page.since', {
                    deployment: <ReferenceLink change={deployment} />,
                  })}
                </span>
                {change.entityRefs.length > 1 && (
                  <EntityLinks entityRefs={[entityRef]} />
                )}
              </dd>
            </div>
          ),
        )}
      </dl>
    </Section>
  );
}

import type { EntityEnvironments } from 'backstage-plugin-handoff-common';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';
import { StandingRow } from './StandingRow';

/** What is deployed where; on a phone each environment is a block of its own. */
export function StandingSection({
  compared,
}: {
  compared: EntityEnvironments;
}) {
  const { environments, left } = compared;
  const { t } = useMessages<'environments'>();
  return (
    <Section title={t('environments.standing.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('environments.standing.environment')}</th>
            <th>{t('environments.standing.version')}</th>
            <th>{t('environments.standing.deployment')}</th>
            <th>{t('environments.standing.deployed')}</th>
            <th>{t('environments.standing.behind')}</th>
          </tr>
        </thead>
        <tbody>
          {environments.map(each => (
            <StandingRow key={each.name} environment={each} />
          ))}
        </tbody>
      </table>
      {left.environments > 0 && (
        <p className={styles.remark}>
          {t('environments.standing.left', { count: left.environments })}
        </p>
      )}
      {left.unnamed > 0 && (
        <p className={styles.remark}>
          {t('environments.standing.unnamed', { count: left.unnamed })}
        </p>
      )}
    </Section>
  );
}

import type { EntityEnvironment } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { FullTime } from '../../components/FullTime';
import { useMessages } from '../../translation';
import { Author } from '../Author';
import { DiffLink } from '../DiffLink';
import { useChangeAddress } from '../useChangeAddress';
import { Behind } from './Behind';
import styles from './Environments.module.css';

/** What stands in one environment. */
export function StandingRow(props: { environment: EntityEnvironment }) {
  const { name, deployment, configurations, behind } = props.environment;
  const { id, title, version, commit, url, author, at } = deployment;
  const { t } = useMessages<'environments'>();
  const address = useChangeAddress();
  return (
    <tr>
      <th scope="row" className={styles.environment}>
        {name}
      </th>
      <td data-label={t('environments.standing.version')}>
        {version ?? (
          <span className={styles.secondary}>
            {t('environments.standing.noVersion')}
          </span>
        )}
      </td>
      <td data-label={t('environments.standing.deployment')}>
        <div className={styles.stack}>
          <Link className={styles.link} to={address(id)}>
            {title}
          </Link>
          {commit && <DiffLink change={{ commit, url }} />}
        </div>
      </td>
      <td data-label={t('environments.standing.deployed')}>
        <div className={styles.stack}>
          <FullTime at={at} />
          {author && (
            <span className={styles.secondary}>
              {t('environments.standing.by', {
                author: <Author author={author} />,
              })}
            </span>
          )}
          {configurations.length > 0 && (
            <Link
              className={styles.link}
              to={address(configurations[configurations.length - 1].id)}
            >
              {t('environments.standing.configured', {
                count: configurations.length,
              })}
            </Link>
          )}
        </div>
      </td>
      <td data-label={t('environments.standing.behind')}>
        <Behind behind={behind} />
      </td>
    </tr>
  );
}

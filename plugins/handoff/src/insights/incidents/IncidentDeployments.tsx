import { Button } from '@backstage/ui';
import type {
  Incident,
  IncidentDeployment,
} from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { useChangeAddress } from '../../changes/useChangeAddress';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import styles from './Incidents.module.css';

/** The deployments that an incident followed, and so is put down to. */
export function IncidentDeployments(props: {
  incident: Incident;
  /** Left out for those who may not. */
  onUnlink?: (deployment: IncidentDeployment) => void;
}) {
  const { incident, onUnlink } = props;
  const { t } = useMessages<'insights'>();
  const address = useChangeAddress();
  if (!incident.deployments.length) return null;
  return (
    <ul className={styles.parts} aria-label={t('insights.incidents.followed')}>
      {incident.deployments.map(deployment => {
        const { changeId, title, at, isUnlinked } = deployment;
        return (
          <li key={changeId} className={styles.part}>
            <span>
              {t(
                isUnlinked
                  ? 'insights.incidents.notCausedBy'
                  : 'insights.incidents.causedBy',
                {
                  deployment: (
                    <Link className={styles.link} to={address(changeId)}>
                      {title}
                    </Link>
                  ),
                  time: <Time at={at} />,
                },
              )}
            </span>
            {onUnlink && !isUnlinked && (
              <Button
                size="small"
                variant="tertiary"
                onPress={() => onUnlink(deployment)}
              >
                {t('insights.incidents.unlink.action')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

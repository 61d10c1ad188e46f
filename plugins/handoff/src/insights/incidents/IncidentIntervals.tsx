import { Button } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import type {
  Incident,
  IncidentInterval,
} from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { FullTime } from '../../components/FullTime';
import { Pill } from '../../components/Pill';
import { alertRouteRef } from '../../routes';
import { useRunAddress } from '../../runs/useRunAddress';
import { useMessages } from '../../translation';
import styles from './Incidents.module.css';

/** The alerts and runs of an incident, the earliest first. */
export function IncidentIntervals(props: {
  incident: Incident;
  /** Left out for those who may not. */
  onSplit?: (interval: IncidentInterval) => void;
}) {
  const { incident, onSplit } = props;
  const { t } = useMessages<'insights'>();
  const run = useRunAddress();
  const alert = useRouteRef(alertRouteRef);
  return (
    <ul className={styles.parts}>
      {incident.intervals.map((interval, index) => {
        const { id, kind, title, startsAt, endsAt } = interval;
        return (
          <li key={id} className={styles.part}>
            <span>
              <Pill tone="neutral">{t(`insights.incidents.kind.${kind}`)}</Pill>{' '}
              <Link
                className={styles.link}
                to={kind === 'run' ? run(id) : alert({ alertname: title })}
              >
                {title}
              </Link>{' '}
              <span className={styles.hint}>
                <FullTime at={startsAt} /> –{' '}
                {endsAt ? (
                  <FullTime at={endsAt} />
                ) : (
                  t('insights.incidents.goesOn')
                )}
              </span>
            </span>
            {onSplit && index > 0 && !incident.isDismissed && (
              <Button
                size="small"
                variant="tertiary"
                onPress={() => onSplit(interval)}
              >
                {t('insights.incidents.split.action')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import type { Waiver } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { EntityName } from '../../components/EntityName';
import { entityName } from '../../components/entityName';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { WaiverEnd } from '../tab/WaiverNote';
import styles from './MyReadiness.module.css';

/** A waiver, one click away from where it is decided or revoked. */
export function MyWaiver(props: {
  waiver: Waiver;
  /** Whether it is said who asked for it. */
  showRequester?: boolean;
}) {
  const { waiver, showRequester } = props;
  const { entityRef, gateId, gateTitle, reason, requestedBy } = waiver;
  const { t } = useMessages<'readiness'>();
  const links = useEntityLinks();
  return (
    <li className={styles.item}>
      <Link className={styles.link} to={links.readiness(entityRef, gateId)}>
        {t('readiness.mine.of', {
          gate: gateTitle,
          entity: entityName(entityRef),
        })}
      </Link>
      <span>{reason}</span>
      <span className={styles.facts}>
        <WaiverEnd waiver={waiver} />
        {showRequester && (
          <span>
            {t('readiness.mine.asked', {
              who: <EntityName entityRef={requestedBy} />,
            })}
          </span>
        )}
      </span>
    </li>
  );
}

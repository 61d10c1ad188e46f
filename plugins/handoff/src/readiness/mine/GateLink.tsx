import type { GateReference } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { entityName } from '../../components/entityName';
import { NamedText } from '../../components/NamedText';
import { Time } from '../../components/Time';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { GateStateText } from '../GateStateText';
import styles from './MyReadiness.module.css';

/** A gate of an entity, one click away from where it is signed. */
export function GateLink({ gate }: { gate: GateReference }) {
  const { entityRef, gateId, title, state, reason, expiresAt } = gate;
  const { t } = useMessages<'readiness'>();
  const links = useEntityLinks();
  return (
    <li className={styles.item}>
      <Link className={styles.link} to={links.readiness(entityRef, gateId)}>
        {t('readiness.mine.of', { gate: title, entity: entityName(entityRef) })}
      </Link>
      <span className={styles.facts}>
        <GateStateText state={state} />
        <span>
          <NamedText text={reason} />
        </span>
        {expiresAt && (
          <span>
            {t('readiness.mine.ends', { time: <Time at={expiresAt} /> })}
          </span>
        )}
      </span>
    </li>
  );
}

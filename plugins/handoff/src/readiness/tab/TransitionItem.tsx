import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  readinessStatuses,
  type GateState,
  type ReadinessStatus,
  type ReadinessTransition,
} from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { NamedText } from '../../components/NamedText';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { gateLooks } from '../looks';
import { handoffReadinessTranslationRef } from '../translation';
import styles from './Gate.module.css';
import { Person } from './Person';

/** One change of a gate, or of the status of the entity, with what made it. */
export function TransitionItem(props: {
  transition: ReadinessTransition;
  /** Title of a gate, by id; none for one that is gone. */
  titleOf: (gateId: string) => string | undefined;
}) {
  const { transition, titleOf } = props;
  const { gateId, from, to, reason, at, cause } = transition;
  const { t } = useMessages<'readiness'>();
  const name = gateId ? titleOf(gateId) ?? gateId : t('readiness.title');
  const wordOf = useStateWord();
  const why = t(`readiness.cause.${cause.type}`);
  return (
    <li className={styles.item}>
      <span className={styles.strong}>
        {from
          ? t('readiness.history.to', {
              name,
              from: wordOf(from),
              to: wordOf(to),
            })
          : t('readiness.history.first', {
              name,
              to: wordOf(to),
            })}
      </span>
      {reason && (
        <span className={styles.text}>
          <NamedText text={gateId ? reason : withTitles(reason, titleOf)} />
        </span>
      )}
      <span className={styles.facts}>
        <Time at={at} />
        <span>
          {cause.by
            ? t('readiness.history.by', {
                cause: why,
                who: <Person who={cause.by} />,
              })
            : why}
        </span>
        <Link className={styles.link} to={`?${new URLSearchParams({ at })}`}>
          {t('readiness.history.then')}
        </Link>
      </span>
    </li>
  );
}

/** The reason of a status with the titles of the gates instead of the ids that the backend lists. */
function withTitles(
  reason: string,
  titleOf: (gateId: string) => string | undefined,
): string {
  return reason
    .split(', ')
    .map(each => titleOf(each) ?? each)
    .join(', ');
}

/** The word for a state of a gate or a status of an entity; one that is not known stands for itself. */
function useStateWord(): (state: string) => string {
  const { t } = useMessages<'readiness'>();
  const { t: ofStatus } = useTranslationRef(handoffReadinessTranslationRef);
  return state => {
    if (state in gateLooks) return t(`readiness.state.${state as GateState}`);
    return readinessStatuses.some(each => each === state)
      ? ofStatus(`status.${state as ReadinessStatus}`)
      : state;
  };
}

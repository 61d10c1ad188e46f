import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReadinessItem } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { EntityLink } from '../../components/EntityLink';
import { EntityLinks } from '../../components/EntityLinks';
import { entityName } from '../../components/entityName';
import { Time } from '../../components/Time';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useMessages } from '../../translation';
import { StatusPill } from '../StatusPill';
import { handoffReadinessTranslationRef } from '../translation';
import styles from './Fleet.module.css';

/** More are told by their number. */
const SHOWN = 3;

/** One entity of the list: whether it is ready, since when, why not, and whose it is. */
export function FleetItem(props: {
  item: ReadinessItem;
  /** Title of a gate, by id; the id where none is known. */
  titleOf: (gateId: string) => string;
}) {
  const { item, titleOf } = props;
  const { entityRef, title, kind, type, tier, system, owners } = item;
  const { t } = useMessages<'readiness'>();
  const { t: ofCard } = useTranslationRef(handoffReadinessTranslationRef);
  const links = useEntityLinks();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Link
          className={styles.name}
          to={links.readiness(entityRef)}
          title={entityRef}
        >
          {title}
        </Link>
        <StatusPill status={item.status} />
      </div>
      <Because item={item} titleOf={titleOf} />
      <div className={styles.facts}>
        <span>{type ? `${kind} · ${type}` : kind}</span>
        {tier && <span>{t('readiness.fleet.tier', { tier })}</span>}
        {system && <EntityLink entityRef={system} />}
        <EntityLinks entityRefs={owners} />
        <span>
          {t('readiness.fleet.since', { time: <Time at={item.since} /> })}
        </span>
        {item.advisoryFailures > 0 && (
          <span>
            {ofCard('advisoryFailures', { count: item.advisoryFailures })}
          </span>
        )}
      </div>
    </li>
  );
}

function Because(props: {
  item: ReadinessItem;
  titleOf: (gateId: string) => string;
}) {
  const { because, status, entityRef } = props.item;
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const links = useEntityLinks();
  if (because.length === 0) return null;
  const hidden = because.length - SHOWN;
  return (
    <p className={styles.text}>
      {t(`because.${status}`)}{' '}
      {because.slice(0, SHOWN).map((reason, index) => {
        // Parts of a system are named by their refs, which ids of gates never look like.
        const isPart = reason.includes(':');
        return (
          <span key={reason}>
            {index > 0 && ', '}
            <Link
              className={styles.link}
              to={
                isPart
                  ? links.readiness(reason)
                  : links.readiness(entityRef, reason)
              }
            >
              {isPart ? entityName(reason) : props.titleOf(reason)}
            </Link>
          </span>
        );
      })}
      {hidden > 0 && ` ${t('more', { number: String(hidden) })}`}
    </p>
  );
}

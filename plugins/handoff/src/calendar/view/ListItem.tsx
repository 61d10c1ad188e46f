import type { CalendarRelease } from 'backstage-plugin-handoff-common';
import type { Zone } from 'luxon';
import { Link } from 'react-router-dom';
import { EntityLink } from '../../components/EntityLink';
import { EntityLinks } from '../../components/EntityLinks';
import { useMessages } from '../../translation';
import { LAYER_ICONS } from '../looks';
import { ReleaseStatePill } from '../../releases/ReleaseStatePill';
import { useReleaseAddress } from '../../releases/useReleaseAddress';
import styles from './ReleaseList.module.css';
import type { CalendarItem } from './toEvents';
import { Warnings } from './Warnings';

/** One entry of the list: when it is, and what. */
export function ListItem(props: {
  item: CalendarItem;
  time: string;
  zone: Zone;
}) {
  const { item, time, zone } = props;
  return (
    <li className={styles.item} data-type={item.type}>
      <span className={styles.time}>{time}</span>
      <div className={styles.text}>
        {item.type === 'release' ? (
          <Release release={item.release} zone={zone} />
        ) : (
          <Layer item={item} />
        )}
      </div>
    </li>
  );
}

function Release(props: { release: CalendarRelease; zone: Zone }) {
  const { release, zone } = props;
  const { id, title, state, entityRefs, environment, version } = release;
  const releasePath = useReleaseAddress();
  return (
    <>
      <div className={styles.facts}>
        <Link className={styles.link} to={releasePath(id)}>
          {title}
        </Link>
        <ReleaseStatePill state={state} />
      </div>
      <div className={styles.facts}>
        <EntityLinks entityRefs={entityRefs} />
        {environment && <span>{environment}</span>}
        {version && <span>{version}</span>}
      </div>
      <Warnings warnings={release.warnings} zone={zone} />
    </>
  );
}

function Layer({ item }: { item: Exclude<CalendarItem, { type: 'release' }> }) {
  const { t } = useMessages<'calendar'>();
  const releasePath = useReleaseAddress();
  const kind = item.type === 'review' ? 'review' : item.period.kind;
  const Icon = LAYER_ICONS[kind];
  return (
    <div className={styles.facts}>
      <span className={styles.kind}>
        <Icon size={16} aria-hidden="true" /> {t(`calendar.kind.${kind}`)}
      </span>
      {item.type === 'review' ? (
        <Link className={styles.link} to={releasePath(item.review.releaseId)}>
          {item.review.title}
        </Link>
      ) : (
        <>
          <span>{item.period.title}</span>
          {item.period.scopeRef && (
            <EntityLink entityRef={item.period.scopeRef} />
          )}
          {item.period.environments.map(environment => (
            <span key={environment}>{environment}</span>
          ))}
        </>
      )}
    </div>
  );
}

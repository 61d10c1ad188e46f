import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { Link } from 'react-router-dom';
import { Author } from '../changes/Author';
import { Deployed } from '../changes/Deployed';
import { DiffLink } from '../changes/DiffLink';
import { EntityLink } from '../components/EntityLink';
import { Time } from '../components/Time';
import { useLocale } from '../components/useLocale';
import { shortDuration } from '../runs/durations';
import { useMessages } from '../translation';
import { ClockTime } from './ClockTime';
import { EventIcon } from './EventIcon';
import { EventState } from './EventState';
import styles from './Timeline.module.css';

/** One event: when, what, how it stands, and whose it is where that is not the entity itself. */
export function EventRow(props: {
  event: TimelineEvent;
  /** Where it lives, where that is known. */
  href: string | undefined;
}) {
  const { event, href } = props;
  const { type, at, endedAt, title, state, by, environment, revision, url } =
    event;
  const { t } = useMessages<'timeline'>();
  const locale = useLocale();
  const name = type === 'readiness' ? t('timeline.turned') : title;
  return (
    <li className={styles.row}>
      <ClockTime at={at} />
      <EventIcon type={type} size={18} />
      <div className={styles.text}>
        <div className={styles.head}>
          {href ? (
            <Link className={styles.link} to={href}>
              {name}
            </Link>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
          <EventState event={event} />
        </div>
        <div className={styles.facts}>
          <span>{t(`timeline.one.${type}`)}</span>
          {revision && (
            <span>
              {t('timeline.fact.revision', { number: String(revision) })}
            </span>
          )}
          {type === 'document' && state && <q>{state}</q>}
          {type === 'readiness' && title !== state && <span>{title}</span>}
          {url && <DiffLink change={{ url }} />}
          {environment && type === 'run' && (
            <span>{t('timeline.fact.in', { environment })}</span>
          )}
          {environment && type !== 'run' && <Deployed change={event} />}
          {by && (
            <span>
              {t('timeline.fact.by', { person: <Author author={by} /> })}
            </span>
          )}
          {endedAt && (
            <span>
              {t('timeline.fact.lasted', {
                duration: shortDuration(
                  DateTime.fromISO(endedAt)
                    .diff(DateTime.fromISO(at))
                    .toMillis(),
                  locale,
                ),
              })}
            </span>
          )}
          <Dependency event={event} />
          <Time at={at} />
        </div>
      </div>
    </li>
  );
}

/** Whose an event is, and how the entity comes to depend on it; nothing for what is its own. */
export function Dependency({
  event,
}: {
  event: Pick<TimelineEvent, 'entityRefs' | 'hops' | 'via'>;
}) {
  const { entityRefs, hops, via } = event;
  const { t } = useMessages<'timeline'>();
  const [entityRef] = entityRefs;
  if (hops === 0 || !entityRef) return null;
  return (
    <span className={styles.dependency}>
      {t('timeline.fact.dependency', {
        entity: <EntityLink entityRef={entityRef} />,
      })}
      {hops > 1 && <span>{t('timeline.fact.steps', { count: hops })}</span>}
      {hops > 1 && via && via !== entityRef && (
        <span>
          {t('timeline.fact.through', {
            entity: <EntityLink entityRef={via} />,
          })}
        </span>
      )}
    </span>
  );
}

import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useState, type ReactNode } from 'react';
import { Author } from '../changes/Author';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../translation';
import { ClockTime } from './ClockTime';
import { EventIcon } from './EventIcon';
import { Dependency, EventRow } from './EventRow';
import { alertnameOf, type EventGroup } from './foldEvents';
import styles from './Timeline.module.css';

/** Like events as one, which unfolds. */
export function EventGroupRow(props: {
  group: EventGroup;
  addressOf: (event: TimelineEvent) => string | undefined;
}) {
  const { events } = props.group;
  const [newest] = events;
  const oldest = events[events.length - 1];
  const { t } = useMessages<'timeline'>();
  const [wasOpened, setOpened] = useState(false);
  const isOfOneMinute = DateTime.fromISO(oldest.at).hasSame(
    DateTime.fromISO(newest.at),
    'minute',
  );
  const isOfOne = new Set(events.map(({ hops }) => hops)).size === 1;
  return (
    <li className={styles.row}>
      <ClockTime at={newest.at} />
      <EventIcon type={newest.type} size={18} />
      <div className={styles.text}>
        <Disclosure
          summary={
            <span className={styles.name}>
              <GroupTitle events={events} />
            </span>
          }
          onToggle={() => setOpened(true)}
        >
          {wasOpened && (
            <ul className={styles.rows}>
              {events.map(event => (
                <EventRow
                  key={event.id}
                  event={event}
                  href={props.addressOf(event)}
                />
              ))}
            </ul>
          )}
        </Disclosure>
        <div className={styles.facts}>
          <span>{t(`timeline.type.${newest.type}`)}</span>
          {!isOfOneMinute && (
            <span>
              {t('timeline.group.time', {
                from: <ClockTime at={oldest.at} />,
                to: <ClockTime at={newest.at} />,
              })}
            </span>
          )}
          {isOfOne && <Dependency event={newest} />}
        </div>
      </div>
    </li>
  );
}

function GroupTitle({
  events,
}: {
  events: readonly TimelineEvent[];
}): ReactNode {
  const [event] = events;
  const { type, by, title } = event;
  const { t } = useMessages<'timeline'>();
  const number = String(events.length);
  const person = by && <Author author={by} />;
  switch (type) {
    case 'alert':
      return t('timeline.group.alert', { name: alertnameOf(event), number });
    case 'change':
      return person
        ? t('timeline.group.change', { number, person })
        : t('timeline.group.changeOfNobody', { number });
    case 'document':
      return person
        ? t('timeline.group.document', { number, person })
        : t('timeline.group.documentOfNobody', { number });
    case 'readiness':
      return t('timeline.group.readiness', { number });
    default:
      return t(`timeline.group.${type}`, { name: title, number });
  }
}

import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';

/** Like events that stand for one another. */
export interface EventGroup {
  /** The newest first; one alone where there is nothing like it. */
  events: [TimelineEvent, ...TimelineEvent[]];
}

export interface TimelineDay {
  /** Its beginning, in the reader's time zone. */
  day: DateTime;
  groups: EventGroup[];
}

/** Fewer are read faster than what they have in common. */
const FOLDED_FROM = 3;

/**
 * Events by day, with those that are alike folded into one: alerts of one rule, changes of one author, runs of one document.
 * Only within a stretch of events of the same type, so that a deployment between two firings still stands between them.
 *
 * @param events - the newest first
 */
export function foldEvents(events: readonly TimelineEvent[]): TimelineDay[] {
  return split(events, ({ at }) => DateTime.fromISO(at).toISODate() ?? '').map(
    ofDay => ({
      day: DateTime.fromISO(ofDay[0].at).startOf('day'),
      groups: split(ofDay, ({ type }) => type).flatMap(foldStretch),
    }),
  );
}

/** The name of the alert that an event tells of; behind it stands what the alert says of itself. */
export function alertnameOf({ title }: Pick<TimelineEvent, 'title'>): string {
  return title.split(': ')[0];
}

function foldStretch(stretch: readonly TimelineEvent[]): EventGroup[] {
  const alike = new Map<string, TimelineEvent[]>();
  for (const event of stretch) {
    const key = likenessOf(event);
    const known = alike.get(key);
    if (known) known.push(event);
    else alike.set(key, [event]);
  }
  return stretch.flatMap((event): EventGroup[] => {
    const [first, ...others] = alike.get(likenessOf(event)) ?? [event];
    if (others.length + 1 < FOLDED_FROM) return [{ events: [event] }];
    return first === event ? [{ events: [first, ...others] }] : [];
  });
}

/** What like events have in common. */
function likenessOf(event: TimelineEvent): string {
  const { id, type, title, by, entityRefs, environment, documentId } = event;
  const [entityRef = ''] = entityRefs;
  const common = {
    alert: alertnameOf(event),
    change: by,
    deployment: `${title} ${environment}`,
    document: by,
    run: documentId ?? id,
    readiness: '',
    release: id,
  }[type];
  return `${entityRef} ${common}`;
}

/** Cuts a list where what a function says of its items changes. */
function split<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const parts: T[][] = [];
  let key: string | undefined;
  for (const item of items) {
    const next = keyOf(item);
    if (next === key) parts[parts.length - 1].push(item);
    else parts.push([item]);
    key = next;
  }
  return parts;
}

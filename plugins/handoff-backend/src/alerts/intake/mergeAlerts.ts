import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { alertState, type AlertLinks, type AlertRecord } from '../records';
import type { ReceivedAlert } from './readAlert';

/*
 * What is stored of alerts does not depend on how often and in which order their notifications come.
 *
 * An alert is known by its fingerprint and start. Once it has ended it stays ended: a notification that says it fires is
 * then one that was delayed or sent again, for an alert that fires anew has another start. Of two ends the earlier one
 * counts, because what is not known is taken to be later than it was.
 *
 * The same labels fire once at a time. So the next start of a fingerprint ends the one before it, and who says of a
 * former start that it fires, or that it ended after the latest one began, has only another idea of when it began. (Two
 * Prometheus of a pair differ by seconds, and Alertmanager takes the earlier start when it learns of it.)
 */

/** What came of one notification. */
export type Outcome = 'added' | 'updated' | 'unchanged';

/** An alert that was sent, with what it was found to be about. */
export interface LinkedAlert {
  alert: ReceivedAlert;
  links: AlertLinks;
}

/**
 * Enters what was sent of alerts into what is known of them.
 *
 * @param options.known - of the same fingerprints: with the same starts, the newest of each, and all that have not ended
 * @param options.heardAfter - open alerts that were heard of after this fire
 * @returns what came of each notification, in their order; alerts that were heard of; and of these, those that differ in
 * more than when that was
 */
export function mergeAlerts(options: {
  known: AlertRecord[];
  received: LinkedAlert[];
  now: string;
  heardAfter: string;
}): { outcomes: Outcome[]; heard: AlertRecord[]; changed: AlertRecord[] } {
  const { received, now, heardAfter } = options;
  const known = options.known.toSorted((a, b) =>
    a.startsAt < b.startsAt ? -1 : 1,
  );
  const groups = Map.groupBy(known, ({ fingerprint }) => fingerprint);

  const outcomes = received.map(({ alert, links }): Outcome => {
    const group = groups.get(alert.fingerprint) ?? [];
    groups.set(alert.fingerprint, group);
    const start = startOf(alert, group, now);
    const index = group.findIndex(({ startsAt }) => startsAt === start);
    const record = group[index];
    if (record) {
      group[index] = enter(record, { alert, links }, now);
    } else {
      insert(group, toRecord(alert, links, { start, now }));
    }
    hearOfLatest(group, { start, alert, now });
    if (!record) return 'added';
    return isNews(record, group[index], heardAfter) ? 'updated' : 'unchanged';
  });

  const before = new Map(known.map(record => [record.id, record]));
  const heard = [...groups.values()]
    .flat()
    .filter(record => record !== before.get(record.id));
  const changed = heard.filter(record =>
    isNews(before.get(record.id), record, heardAfter),
  );
  return { outcomes, heard, changed };
}

/** Without a start an alert is the latest of its fingerprint, unless that has ended and this one fires. */
function startOf(
  { status, startsAt, endsAt }: ReceivedAlert,
  group: AlertRecord[],
  now: string,
): string {
  if (startsAt !== undefined) return startsAt;
  const latest = group.at(-1);
  return latest && (latest.endsAt === undefined || status === 'resolved')
    ? latest.startsAt
    : endsAt ?? now;
}

function toRecord(
  alert: ReceivedAlert,
  links: AlertLinks,
  { start, now }: { start: string; now: string },
): AlertRecord {
  return {
    ...contentOf(alert),
    ...links,
    id: randomUUID(),
    startsAt: start,
    endsAt: alert.status === 'resolved' ? alert.endsAt ?? now : undefined,
    lastHeardAt: now,
  };
}

/** What is known of an alert with a notification about it. */
function enter(
  record: AlertRecord,
  { alert, links }: LinkedAlert,
  now: string,
): AlertRecord {
  const heard = hear(record, now);
  // What comes after the end was said before it.
  const current =
    record.endsAt === undefined
      ? { ...heard, ...contentOf(alert), ...links }
      : heard;
  if (alert.status === 'firing') return current;
  const end = alert.endsAt ?? record.endsAt ?? now;
  const isEarlier = record.endsAt === undefined || end < record.endsAt;
  return { ...current, endsAt: isEarlier ? end : record.endsAt };
}

/** Puts an alert in its place by start; it ends the one before it, and the one after it ends it. */
function insert(group: AlertRecord[], record: AlertRecord): void {
  const place =
    group.findLastIndex(({ startsAt }) => startsAt < record.startsAt) + 1;
  group.splice(place, 0, record);
  for (const index of [place - 1, place]) {
    const next = group.at(index + 1);
    if (index >= 0 && next && group[index].endsAt === undefined) {
      group[index] = { ...group[index], endsAt: next.startsAt };
    }
  }
}

/** What is said of a former start holds for the latest one as well, as far as it can be about that. */
function hearOfLatest(
  group: AlertRecord[],
  { start, alert, now }: { start: string; alert: ReceivedAlert; now: string },
): void {
  const last = group.length - 1;
  const latest = group[last];
  if (start === latest.startsAt || latest.endsAt !== undefined) return;
  if (alert.status === 'firing') {
    group[last] = hear(latest, now);
  } else if (alert.endsAt !== undefined && alert.endsAt >= latest.startsAt) {
    group[last] = { ...hear(latest, now), endsAt: alert.endsAt };
  }
}

function hear(record: AlertRecord, now: string): AlertRecord {
  const { lastHeardAt } = record;
  return { ...record, lastHeardAt: lastHeardAt > now ? lastHeardAt : now };
}

function contentOf(alert: ReceivedAlert) {
  const { status: _, startsAt: __, endsAt: ___, ...content } = alert;
  return content;
}

/** Whether more has changed than the time when an alert was heard of. */
function isNews(
  before: AlertRecord | undefined,
  after: AlertRecord,
  heardAfter: string,
): boolean {
  return (
    !before ||
    alertState(before, heardAfter) !== alertState(after, heardAfter) ||
    !isDeepStrictEqual(comparable(before), comparable(after))
  );
}

/** Without fields that are undefined, which are the same as missing ones. */
function comparable({ lastHeardAt: _, ...record }: AlertRecord): unknown {
  return JSON.parse(JSON.stringify(record));
}

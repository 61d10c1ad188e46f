import { isDeepStrictEqual } from 'node:util';
import { readDescription, wantsNote } from '../notes';
import { stateOf, timeOf, type ChangeRecord } from '../store';
import type { ReceivedChange } from './readReported';

/** Fields in which a newer report takes the place of an older one, and that an older one fills where they are empty. */
const FIELDS = [
  'title',
  'description',
  'url',
  'author',
  'repository',
  'number',
  'commit',
  'environment',
  'version',
  'size',
  'labels',
  'paths',
  'commits',
  'facts',
  'openedAt',
  'mergedAt',
  'deployedAt',
  'revertedAt',
] as const;

/** What came of a reported change. */
export interface Merged {
  record: ChangeRecord;
  outcome: 'added' | 'updated' | 'unchanged';
}

/**
 * What is known of a change after a report of it. What the source knew earlier than what is stored fills gaps, and replaces
 * nothing; so the order in which reports come does not matter, and one that comes again changes nothing.
 *
 * @param options.entityRefs - what the change is about by this report
 * @param options.id - for a change that is new
 */
export function mergeChange(
  known: ChangeRecord | undefined,
  received: ReceivedChange,
  options: {
    id: string;
    entityRefs: string[];
    reportedBy: string;
    now: string;
  },
): Merged {
  const before: ChangeRecord = known ?? newRecord(received, options);
  const isOlder =
    before.updatedAt !== undefined &&
    received.updatedAt !== undefined &&
    received.updatedAt < before.updatedAt;
  const values = Object.fromEntries(
    FIELDS.flatMap(field => {
      const value = received[field];
      const isWanted =
        value !== undefined && (!isOlder || isEmpty(before[field]));
      return isWanted ? [[field, value]] : [];
    }),
  ) as Partial<ChangeRecord>;
  const merged: ChangeRecord = {
    ...before,
    ...values,
    // What undid a change is known better here than by a source that says when it was.
    ...(before.revertedBy && { revertedAt: before.revertedAt }),
    stated:
      received.state && (!isOlder || !before.stated)
        ? received.state
        : before.stated,
    entityRefs:
      isOlder && before.entityRefs.length
        ? before.entityRefs
        : options.entityRefs,
    updatedAt: isOlder
      ? before.updatedAt
      : received.updatedAt ?? before.updatedAt,
  };
  const record = {
    ...merged,
    state: stateOf(merged),
    at: timeOf(merged),
    note: wantsNote(merged)
      ? readDescription(merged.note, merged.description, {
          at: received.updatedAt ?? options.now,
          by: merged.author ?? options.reportedBy,
        })
      : undefined,
  };
  if (!known) return { record, outcome: 'added' };
  return {
    record,
    outcome: isDeepStrictEqual(withoutGaps(record), withoutGaps(known))
      ? 'unchanged'
      : 'updated',
  };
}

/** One that has no times and no state has happened when it was reported. */
function newRecord(
  received: ReceivedChange,
  { id, reportedBy, now }: { id: string; reportedBy: string; now: string },
): ChangeRecord {
  const { source, externalId, kind, title } = received;
  const isTimeless =
    !received.state &&
    !received.openedAt &&
    !received.mergedAt &&
    !received.deployedAt;
  return {
    id,
    source,
    externalId,
    kind,
    title,
    labels: [],
    paths: [],
    commits: [],
    entityRefs: [],
    ...(isTimeless && kind === 'commit' && { mergedAt: now }),
    ...(isTimeless &&
      !['commit', 'pull-request'].includes(kind) && { deployedAt: now }),
    state: 'open',
    at: now,
    receivedAt: now,
    reportedBy,
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && !value.length);
}

function withoutGaps(record: ChangeRecord): object {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  );
}

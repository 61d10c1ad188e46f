import { InputError } from '@backstage/errors';
import { DateTime, IANAZone } from 'luxon';
import type { BucketSize, Period } from './rules';

const DEFAULT_SPAN = { days: 90 };
/** Two years and some weeks, to compare with. */
const MAX_DAYS = 800;

/** A period as somebody asks for it. */
export interface WantedPeriod {
  /** ISO 8601. */
  since?: string;
  /** ISO 8601. */
  until?: string;
  bucket?: BucketSize;
  timeZone?: string;
}

/**
 * @throws InputError that names what cannot be used
 */
export function readPeriod(wanted: WantedPeriod, now: DateTime<true>): Period {
  const { bucket = 'week', timeZone = 'UTC' } = wanted;
  if (!IANAZone.isValidZone(timeZone)) {
    throw new InputError(
      `timeZone: '${timeZone}' is none; write one like Europe/Berlin`,
    );
  }
  const end = readTime(wanted.until, 'until') ?? now;
  const until = end > now ? now : end;
  const since =
    readTime(wanted.since, 'since') ??
    until.setZone(timeZone).minus(DEFAULT_SPAN);
  if (since >= until) {
    throw new InputError('since: has to lie before the end, and before now');
  }
  if (until.diff(since).as('days') > MAX_DAYS) {
    throw new InputError(
      `since: a period is of ${MAX_DAYS} days at most; ask for a later one`,
    );
  }
  return {
    since: since.toMillis(),
    until: until.toMillis(),
    bucket,
    timeZone,
  };
}

function readTime(
  text: string | undefined,
  name: string,
): DateTime<true> | undefined {
  if (text === undefined) return undefined;
  const time = DateTime.fromISO(text, { zone: 'utc' });
  if (!time.isValid) {
    throw new InputError(
      `${name}: '${text}' is no time; write 2026-01-31T10:00:00Z`,
    );
  }
  return time;
}

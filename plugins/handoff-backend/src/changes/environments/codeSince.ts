import { DateTime } from 'luxon';

/** So much earlier a commit may have been merged than it was deployed, or rolled back to. */
const LEAD = { days: 14 };
/** Nobody compares code of longer ago. */
const MAX_SPAN = { days: 180 };

/**
 * From when on code is looked at, so that it is known what deployments since a time contain.
 *
 * @param at - ISO 8601 in UTC
 */
export function codeSince(at: string, now: DateTime<true>): string {
  const earliest = now.minus(MAX_SPAN);
  const wanted = DateTime.fromISO(at, { zone: 'utc' }).minus(LEAD);
  const since = wanted.isValid && wanted > earliest ? wanted : earliest;
  return since.toUTC().toISO();
}

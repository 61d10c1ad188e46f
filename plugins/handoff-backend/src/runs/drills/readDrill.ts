import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';

/**
 * @returns the time in UTC
 * @throws InputError for what is none, or has passed
 */
export function readDrillTime(at: string, now: DateTime<true>): string {
  const time = DateTime.fromISO(at, { zone: 'utc' });
  if (!time.isValid) {
    throw new InputError(`at: '${at}' is no time; write 2026-01-31T10:00:00Z`);
  }
  if (time <= now) throw new InputError(`at: ${at} has passed`);
  return time.toISO();
}

/**
 * @returns the full ref
 * @throws InputError for what is not the ref of a User or Group
 */
export function readDrillOwner(owner: string): string {
  const problem = `owner: '${owner}' is no User or Group; write group:default/team-a`;
  let ref;
  try {
    ref = parseEntityRef(owner, { defaultNamespace: 'default' });
  } catch {
    throw new InputError(problem);
  }
  if (!['user', 'group'].includes(ref.kind.toLocaleLowerCase('en-US'))) {
    throw new InputError(problem);
  }
  return stringifyEntityRef(ref);
}

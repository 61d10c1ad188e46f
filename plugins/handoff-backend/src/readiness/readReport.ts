import { InputError } from '@backstage/errors';
import { DateTime, type Duration } from 'luxon';

/** Clocks of reporters are a little ahead of the server's. */
const MAX_AHEAD = { minutes: 5 };

/**
 * @throws InputError for what a browser should not open
 */
export function readEvidenceUrl(url: string | undefined): string | undefined {
  const text = url?.trim();
  if (!text) return undefined;
  if (
    !URL.canParse(text) ||
    !['https:', 'http:'].includes(new URL(text).protocol)
  ) {
    throw new InputError(
      'evidenceUrl: must be an address that begins with https:// or http://',
    );
  }
  return text;
}

/**
 * When something was found out, as the reporter says: later than now only by as much as clocks differ.
 *
 * @throws InputError for a time in the future
 */
export function readReportTime(
  at: string | undefined,
  now: DateTime<true>,
): DateTime<true> {
  if (at === undefined) return now.toUTC();
  const time = DateTime.fromISO(at, { zone: 'utc' });
  if (!time.isValid) {
    throw new InputError(`at: '${at}' is no time; write 2026-01-31T10:00:00Z`);
  }
  if (time > now.plus(MAX_AHEAD)) {
    throw new InputError(
      `at: ${at} lies in the future; look after the clock of the reporter, or leave it out for now`,
    );
  }
  return time > now ? now.toUTC() : time;
}

/**
 * When a report ends, no later than the gate allows.
 *
 * @throws InputError for a time that has passed or that is longer than the gate allows
 */
export function readReportExpiry(
  expiresAt: string | undefined,
  options: {
    at: DateTime<true>;
    now: DateTime<true>;
    validFor?: Duration<true>;
  },
): string | undefined {
  if (expiresAt === undefined) return undefined;
  const { at, now, validFor } = options;
  const time = DateTime.fromISO(expiresAt, { zone: 'utc' });
  if (!time.isValid) {
    throw new InputError(
      `expiresAt: '${expiresAt}' is no time; write 2026-01-31T10:00:00Z`,
    );
  }
  if (time <= now) throw new InputError(`expiresAt: ${expiresAt} has passed`);
  if (validFor && time > at.plus(validFor)) {
    throw new InputError(
      `expiresAt: ${expiresAt} is later than the gate allows, which is ${validFor.toHuman()} after the result; leave it out for that`,
    );
  }
  return time.toISO();
}

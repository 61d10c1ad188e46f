import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { Duration } from 'luxon';
import { readDuration } from '../config';

const ROOT = 'handoff.calendar';

/** Configuration of the calendar beside its periods, below `handoff.calendar`. */
export interface CalendarConfig {
  /** How many working days before the window of a release its readiness review should be done. */
  reviewDays: number;
  hasFeeds: boolean;
  /** For how long the address of a feed is good. */
  feedExpiresAfter: Duration<true>;
  /** Address of the portal, for links that stand outside of it. */
  appBaseUrl?: string;
}

/**
 * Reads the configuration of the calendar.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readCalendarConfig(config: Config): CalendarConfig {
  return {
    reviewDays: readDays(config, `${ROOT}.readinessReviewBefore`),
    hasFeeds: config.getOptionalBoolean(`${ROOT}.feeds`) ?? true,
    feedExpiresAfter: readDuration(config, `${ROOT}.feedExpiresAfter`, {
      days: 90,
    }),
    appBaseUrl: config.getOptionalString('app.baseUrl')?.replace(/\/+$/, ''),
  };
}

function readDays(config: Config, key: string): number {
  const days = readDuration(config, key, { days: 5 }).as('days');
  if (!Number.isInteger(days) || days > 100) {
    throw new InputError(
      `${key} must be whole working days, at most 100, like { days: 5 }`,
    );
  }
  return days;
}

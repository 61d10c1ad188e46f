import { InputError } from '@backstage/errors';
import { Duration } from 'luxon';

/** How long each time is. Days follow the clock, also over the change to summer time; hours are as long as they are. */
export interface Length {
  days: number;
  milliseconds: number;
}

const DAY = 86_400_000;
const MOST_DAYS = 366;
const EXAMPLE = 'write PT4H for four hours or P2D for two days';

/**
 * @param text - an ISO 8601 duration in weeks, days, hours and minutes, as RFC 5545 takes it
 * @throws InputError for what is none, what ends before it begins, and what is longer than a year
 */
export function readLength(text: string): Length {
  const duration = Duration.fromISO(text);
  if (!duration.isValid) {
    throw new InputError(`duration: '${text}' is no duration; ${EXAMPLE}`);
  }
  const { years, months, weeks, days, ...time } = duration.toObject();
  if (years || months) {
    throw new InputError(
      `duration: '${text}' has years or months, which are not always as long; ${EXAMPLE}`,
    );
  }
  const length = {
    days: (weeks ?? 0) * 7 + (days ?? 0),
    milliseconds: Duration.fromObject(time).toMillis(),
  };
  const total = length.days * DAY + length.milliseconds;
  if (total < 0) {
    throw new InputError(
      `duration: with '${text}' it would end before it begins; ${EXAMPLE}`,
    );
  }
  if (total < 60_000) {
    throw new InputError(
      `duration: '${text}' is shorter than a minute; ${EXAMPLE}`,
    );
  }
  if (total > MOST_DAYS * DAY) {
    throw new InputError(
      `duration: '${text}' is longer than ${MOST_DAYS} days; ${EXAMPLE}`,
    );
  }
  return length;
}

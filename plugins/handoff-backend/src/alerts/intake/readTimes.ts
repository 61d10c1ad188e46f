import type { AlertProblem } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { show } from './readTexts';

/** Clocks differ by as much without anybody noticing. */
const MAX_SKEW = { minutes: 5 };
/** Alerts fire for weeks and months; before this the sender has no clock, or sent a placeholder. */
const EARLIEST = DateTime.utc(2000);
/** Longer than this an alert fires by mistake, or its start is one. */
const LONG_AGO = { years: 1 };
/** What programs in Go send for no time. */
const ZERO_TIME = /^0001-01-01T00:00:00(\.0+)?(Z|[+-]00:00)$/;

/** When an alert began and ended, as ISO 8601 in UTC; undefined for what is not known. */
export interface AlertTimes {
  status: 'firing' | 'resolved';
  startsAt?: string;
  endsAt?: string;
}

/**
 * Reads start, end and status of an alert.
 *
 * @param alert - with the fields `status`, `startsAt` and `endsAt`, whatever they hold
 * @param needsStatus - whether one without a status is told as a problem
 */
export function readTimes(
  alert: Record<string, unknown>,
  options: { now: DateTime<true>; needsStatus: boolean },
): { times: AlertTimes; problems: AlertProblem[] } {
  const { now, needsStatus } = options;
  const problems: AlertProblem[] = [];
  const flag = (field: string, message: string) =>
    problems.push({ field, message });
  const latest = now.plus(MAX_SKEW);

  const start = readTime(alert.startsAt, message => flag('startsAt', message));
  if (start === undefined && isMissing(alert.startsAt)) {
    flag('startsAt', 'is missing; the time when it was heard of is taken');
  } else if (start && start > latest) {
    flag('startsAt', `is in the future: ${show(alert.startsAt)}; not used`);
  } else if (start && start < now.minus(LONG_AGO)) {
    flag('startsAt', `is more than a year ago: ${show(alert.startsAt)}`);
  }
  const end = readTime(alert.endsAt, message => flag('endsAt', message));
  const isOver = end !== undefined && end <= latest;

  const given = readStatus(alert.status);
  if (!given && (needsStatus || !isMissing(alert.status))) {
    flag('status', `is neither firing nor resolved, but ${show(alert.status)}`);
  }
  const status = given ?? (isOver ? 'resolved' : 'firing');
  const usableStart = start && start <= latest ? start : undefined;
  const usableEnd = status === 'resolved' && isOver ? end : undefined;
  if (status === 'firing' && isOver) {
    flag('endsAt', `is past, but the status is firing: ${show(alert.endsAt)}`);
  } else if (status === 'resolved' && !isOver) {
    flag(
      'endsAt',
      isMissing(alert.endsAt)
        ? 'is missing; the time when it was heard of is taken'
        : `is not past, but the status is resolved: ${show(alert.endsAt)}`,
    );
  }
  const isReversed = usableStart && usableEnd && usableEnd < usableStart;
  if (isReversed) flag('endsAt', `is before startsAt: ${show(alert.endsAt)}`);
  return {
    times: {
      status,
      startsAt: usableStart?.toISO(),
      endsAt: isReversed ? usableStart.toISO() : usableEnd?.toISO(),
    },
    problems,
  };
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'string' && ZERO_TIME.test(value))
  );
}

function readTime(
  value: unknown,
  flag: (message: string) => void,
): DateTime<true> | undefined {
  if (isMissing(value)) return undefined;
  const time =
    typeof value === 'string'
      ? DateTime.fromISO(value, { zone: 'utc' })
      : undefined;
  if (!time?.isValid) {
    flag(`is no time like 2026-11-21T14:00:00Z, but ${show(value)}; not used`);
    return undefined;
  }
  if (time < EARLIEST || time.year > 9999) {
    flag(`cannot be meant: ${show(value)}; not used`);
    return undefined;
  }
  return time;
}

function readStatus(value: unknown): AlertTimes['status'] | undefined {
  return value === 'firing' || value === 'resolved' ? value : undefined;
}

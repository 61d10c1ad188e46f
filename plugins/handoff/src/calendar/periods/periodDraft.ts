import type {
  CalendarPeriod,
  CalendarPeriodKind,
  CalendarPeriodRule,
} from 'backstage-plugin-handoff-common';
import { DateTime, Duration } from 'luxon';
import {
  formatRecurrence,
  parseRecurrence,
  type RecurrenceChoice,
} from './recurrenceChoice';

/** A period as its form has it. Times are those of the clock in its time zone, as the browser's fields have them. */
export interface PeriodDraft {
  kind: CalendarPeriodKind;
  title: string;
  reason: string;
  /** Full ref; everything when empty. */
  scopeRef: string;
  start: string;
  end: string;
  timeZone: string;
  recurrence: RecurrenceChoice;
  /** With commas between them. */
  environments: string;
}

const FIELD = "yyyy-MM-dd'T'HH:mm";

/**
 * @param now - of which the next full hour is offered for a new period
 */
export function draftOf(
  period: CalendarPeriod | undefined,
  now: DateTime,
): PeriodDraft {
  if (!period) {
    const start = now.plus({ hours: 1 }).startOf('hour');
    return {
      kind: 'window',
      title: '',
      reason: '',
      scopeRef: '',
      start: start.toFormat(FIELD),
      end: start.plus({ hours: 4 }).toFormat(FIELD),
      timeZone: now.zoneName ?? 'UTC',
      recurrence: { type: 'once' },
      environments: '',
    };
  }
  const start = clock(period.start);
  return {
    kind: period.kind,
    title: period.title,
    reason: period.reason ?? '',
    scopeRef: period.scopeRef ?? '',
    start: start.toFormat(FIELD),
    end: start.plus(Duration.fromISO(period.duration)).toFormat(FIELD),
    timeZone: period.timeZone,
    recurrence: parseRecurrence(period.recurrence, start),
    environments: period.environments.join(', '),
  };
}

/**
 * What the backend is sent; whether it can be used is for the backend to say, but for the end, of which it knows nothing.
 *
 * @param period - the one that is changed; its duration stays as it is written where it is as long
 * @returns undefined when it does not end after it begins
 */
export function ruleOf(
  draft: PeriodDraft,
  period?: CalendarPeriod,
): CalendarPeriodRule | undefined {
  const start = clock(draft.start);
  const length = clock(draft.end).diff(start, ['days', 'hours', 'minutes']);
  if (!length.isValid || length.toMillis() <= 0) return undefined;
  const isSame =
    period &&
    Duration.fromISO(period.duration).toMillis() === length.toMillis();
  return {
    kind: draft.kind,
    title: draft.title.trim(),
    start: draft.start,
    duration: isSame ? period.duration : toDuration(length),
    timeZone: draft.timeZone,
    ...(draft.reason.trim() && { reason: draft.reason.trim() }),
    ...(draft.scopeRef && { scopeRef: draft.scopeRef }),
    recurrence: formatRecurrence(draft.recurrence, start),
    environments: draft.environments
      .split(',')
      .map(each => each.trim())
      .filter(Boolean),
  };
}

/** What a clock shows, of which every day has 24 hours. */
export function clock(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'utc' });
}

/** Without what it has none of. */
function toDuration(length: Duration): string {
  const { days = 0, hours = 0, minutes = 0 } = length.toObject();
  return (
    Duration.fromObject({
      ...(days && { days }),
      ...(hours && { hours }),
      ...(minutes && { minutes }),
    }).toISO() ?? ''
  );
}

import { DateTime } from 'luxon';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof weekdays)[number];

/** How often a period comes back, as the form offers it. */
export type RecurrenceChoice =
  | { type: 'once' }
  | { type: 'weekly'; days: Weekday[]; until?: string }
  | {
      type: 'monthly';
      /** On the same day of the month, on its first to fourth weekday, or on its last. */
      on: MonthlyChoice;
      until?: string;
    }
  | { type: 'custom'; rule: string };

export type MonthlyChoice = 'day' | 'weekday' | 'last';

/** The rule of RFC 5545 that a choice stands for; none for what is once. */
export function formatRecurrence(
  choice: RecurrenceChoice,
  start: DateTime,
): string | undefined {
  if (choice.type === 'once') return undefined;
  if (choice.type === 'custom') return choice.rule.trim() || undefined;
  const until = choice.until
    ? `;UNTIL=${choice.until.replaceAll('-', '')}`
    : '';
  if (choice.type === 'weekly') {
    const days = choice.days.length ? choice.days : [weekdayOf(start)];
    const ordered = weekdays.filter(day => days.includes(day));
    return `FREQ=WEEKLY;BYDAY=${ordered.join(',')}${until}`;
  }
  return `FREQ=MONTHLY;${monthly(choice.on, start)}${until}`;
}

/** What of the form stands for a rule; `custom` where nothing else does. */
export function parseRecurrence(
  rule: string | undefined,
  start: DateTime,
): RecurrenceChoice {
  if (!rule) return { type: 'once' };
  const [, base, date] = /^(.*?)(?:;UNTIL=(\d{8}))?$/.exec(rule) ?? [];
  const until = date?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const [, days] = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(base) ?? [];
  if (days) {
    return {
      type: 'weekly',
      days: weekdays.filter(day => days.split(',').includes(day)),
      until,
    };
  }
  const on = (['day', 'weekday', 'last'] as const).find(
    each => base === `FREQ=MONTHLY;${monthly(each, start)}`,
  );
  return on ? { type: 'monthly', on, until } : { type: 'custom', rule };
}

export function weekdayOf(start: DateTime): Weekday {
  return weekdays[start.isValid ? start.weekday - 1 : 0];
}

/** The how manieth of its weekday in its month a day is, from 1. */
export function placeInMonth(start: DateTime): number {
  return Math.ceil(start.day / 7);
}

function monthly(on: MonthlyChoice, start: DateTime): string {
  if (on === 'day') return `BYMONTHDAY=${start.isValid ? start.day : 1}`;
  const day = weekdayOf(start);
  return `BYDAY=${on === 'last' ? -1 : placeInMonth(start)}${day}`;
}

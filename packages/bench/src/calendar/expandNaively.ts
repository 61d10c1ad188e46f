import type { CalendarPeriodRule } from 'backstage-plugin-handoff-common';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** The times of rules as the library finds them by itself, in the time zone of each. */
export function expandNaively(
  rules: CalendarPeriodRule[],
  { from, to }: { from: Date; to: Date },
): number {
  return rules
    .map(({ start, duration, timeZone, recurrence = '' }) =>
      new RRuleTemporal({
        rruleString: recurrence,
        dtstart: Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone),
      })
        .between(from, to, true)
        .map(
          each =>
            Temporal.ZonedDateTime.from(each.toString()).add(duration)
              .epochMilliseconds,
        ),
    )
    .flat().length;
}

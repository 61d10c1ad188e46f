import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  formatRecurrence,
  parseRecurrence,
  weekdays,
  type RecurrenceChoice,
} from './recurrenceChoice';

const start = DateTime.fromISO('2026-11-24T20:00', { zone: 'utc' });

describe('recurrenceChoice', () => {
  it.each<[RecurrenceChoice, string | undefined]>([
    [{ type: 'once' }, undefined],
    [{ type: 'weekly', days: ['TU', 'MO'] }, 'FREQ=WEEKLY;BYDAY=MO,TU'],
    [{ type: 'weekly', days: [] }, 'FREQ=WEEKLY;BYDAY=TU'],
    [
      { type: 'weekly', days: ['TU'], until: '2027-01-31' },
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131',
    ],
    [{ type: 'monthly', on: 'day' }, 'FREQ=MONTHLY;BYMONTHDAY=24'],
    [{ type: 'monthly', on: 'weekday' }, 'FREQ=MONTHLY;BYDAY=4TU'],
    [{ type: 'monthly', on: 'last' }, 'FREQ=MONTHLY;BYDAY=-1TU'],
    [{ type: 'custom', rule: ' FREQ=YEARLY ' }, 'FREQ=YEARLY'],
  ])('writes %j', (choice, rule) => {
    expect(formatRecurrence(choice, start)).toBe(rule);
  });

  it('keeps what the form has no fields for as it is written', () => {
    for (const rule of [
      'FREQ=YEARLY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      'FREQ=MONTHLY;BYMONTHDAY=1',
      'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131T120000Z',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
    ]) {
      expect(parseRecurrence(rule, start)).toEqual({ type: 'custom', rule });
    }
  });

  it('reads what it writes', () => {
    const until = fc.option(fc.constant('2027-01-31'), { nil: undefined });
    const choices = fc.oneof(
      fc.record({
        type: fc.constant('weekly' as const),
        days: fc
          .uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 })
          .map(days => weekdays.filter(day => days.includes(day))),
        until,
      }),
      fc.record({
        type: fc.constant('monthly' as const),
        on: fc.constantFrom(
          'day' as const,
          'weekday' as const,
          'last' as const,
        ),
        until,
      }),
    );
    fc.assert(
      fc.property(choices, fc.integer({ min: 0, max: 400 }), (choice, days) => {
        const first = start.plus({ days });
        expect(parseRecurrence(formatRecurrence(choice, first), first)).toEqual(
          choice,
        );
      }),
    );
  });
});

import * as fc from 'fast-check';
import { DateTime, Duration } from 'luxon';
import { expandSchedule, nextOccurrences } from './expandSchedule';
import { readLength } from './readLength';
import { readRecurrence } from './readRecurrence';
import type { Schedule } from './Schedule';

function schedule(
  timeZone: string,
  start: string,
  duration: string,
  recurrence?: string,
): Schedule {
  return {
    timeZone,
    start,
    length: readLength(duration),
    recurrence: recurrence ? readRecurrence(recurrence) : undefined,
  };
}

function inPeriod(wanted: Schedule, from: string, to: string) {
  return expandSchedule(wanted, {
    from: Date.parse(from),
    to: Date.parse(to),
  }).map(({ start, end }) =>
    [start, end].map(at =>
      DateTime.fromMillis(at, { zone: wanted.timeZone }).toISO({
        suppressSeconds: true,
        suppressMilliseconds: true,
      }),
    ),
  );
}

describe('expandSchedule', () => {
  it('keeps the hour of the clock when summer time begins and ends in Vienna', () => {
    const evenings = schedule(
      'Europe/Vienna',
      '2026-01-03T22:00:00',
      'PT4H',
      'FREQ=WEEKLY;BYDAY=SA',
    );
    expect(
      inPeriod(evenings, '2026-03-21T00:00Z', '2026-04-05T00:00Z'),
    ).toEqual([
      ['2026-03-21T22:00+01:00', '2026-03-22T02:00+01:00'],
      // Four hours are four hours: the clock skips one of them.
      ['2026-03-28T22:00+01:00', '2026-03-29T03:00+02:00'],
      ['2026-04-04T22:00+02:00', '2026-04-05T02:00+02:00'],
    ]);
    expect(
      inPeriod(evenings, '2026-10-24T00:00Z', '2026-10-27T00:00Z'),
    ).toEqual([['2026-10-24T22:00+02:00', '2026-10-25T02:00+02:00']]);
  });

  it('does not lose what starts at an hour that clocks skip, and takes the first of one that comes twice', () => {
    const nights = (zone: string, at: string) =>
      schedule(zone, `2026-01-01T${at}:00`, 'PT1H', 'FREQ=DAILY');
    expect(
      inPeriod(
        nights('America/New_York', '02:30'),
        '2026-03-08T05:00Z',
        '2026-03-09T04:00Z',
      ),
    ).toEqual([['2026-03-08T03:30-04:00', '2026-03-08T04:30-04:00']]);
    expect(
      inPeriod(
        nights('America/New_York', '01:30'),
        '2026-11-01T04:00Z',
        '2026-11-02T05:00Z',
      ),
    ).toEqual([['2026-11-01T01:30-04:00', '2026-11-01T01:30-05:00']]);
    expect(
      inPeriod(
        nights('Pacific/Auckland', '02:00'),
        '2026-09-26T00:00Z',
        '2026-09-27T00:00Z',
      ),
    ).toEqual([['2026-09-27T03:00+13:00', '2026-09-27T04:00+13:00']]);
    expect(
      inPeriod(
        nights('Pacific/Auckland', '02:30'),
        '2026-04-04T00:00Z',
        '2026-04-05T00:00Z',
      ),
    ).toEqual([['2026-04-05T02:30+13:00', '2026-04-05T02:30+12:00']]);
  });

  it('has days that follow the clock, of 23 and of 25 hours', () => {
    const days = schedule(
      'Europe/Vienna',
      '2026-01-01T00:00:00',
      'P1D',
      'FREQ=DAILY',
    );
    const hours = (from: string) =>
      expandSchedule(days, {
        from: Date.parse(from),
        to: Date.parse(from) + 1,
      }).map(({ start, end }) => (end - start) / 3_600_000);
    expect(hours('2026-03-29T12:00Z')).toEqual([23]);
    expect(hours('2026-10-25T12:00Z')).toEqual([25]);
  });

  it('ends where it is to end', () => {
    const count = (recurrence: string) =>
      inPeriod(
        schedule('Europe/Vienna', '2026-01-01T18:00:00', 'PT1H', recurrence),
        '2025-01-01T00:00Z',
        '2030-01-01T00:00Z',
      ).length;
    expect(count('FREQ=DAILY;COUNT=400')).toBe(400);
    expect(count('FREQ=DAILY;UNTIL=20260110')).toBe(10);
    expect(count('FREQ=DAILY;UNTIL=20260110T170000Z')).toBe(10);
    expect(count('FREQ=DAILY;UNTIL=20260110T165959Z')).toBe(9);
    expect(count('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29')).toBe(1);
  });

  it('bounds what has no end by what is asked for', () => {
    const forever = schedule(
      'UTC',
      '2001-01-01T00:00:00',
      'PT1H',
      'FREQ=DAILY',
    );
    expect(
      inPeriod(forever, '2100-01-01T12:00Z', '2100-01-04T12:00Z'),
    ).toHaveLength(3);
    expect(
      nextOccurrences(forever, {
        after: Date.parse('2090-06-01T00:30Z'),
        limit: 5,
      }).map(({ start }) => new Date(start).toISOString().slice(0, 10)),
    ).toEqual([
      '2090-06-01',
      '2090-06-02',
      '2090-06-03',
      '2090-06-04',
      '2090-06-05',
    ]);
  });

  it('finds the next times, however far ahead, and none of what is over', () => {
    const next = (wanted: Schedule) =>
      nextOccurrences(wanted, {
        after: Date.parse('2026-06-01T00:00Z'),
        limit: 2,
      }).map(({ start }) => new Date(start).toISOString());
    expect(next(schedule('UTC', '2031-01-01T00:00:00', 'PT1H'))).toEqual([
      '2031-01-01T00:00:00.000Z',
    ]);
    expect(
      next(
        schedule(
          'UTC',
          '2020-02-29T00:00:00',
          'PT1H',
          'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
        ),
      ),
    ).toEqual(['2028-02-29T00:00:00.000Z', '2032-02-29T00:00:00.000Z']);
    expect(next(schedule('UTC', '2026-05-31T23:00:00', 'PT1H'))).toEqual([]);
  });

  it('finds what luxon finds by going through the days', () => {
    const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Europe/Vienna',
          'America/New_York',
          'Pacific/Auckland',
          'Australia/Lord_Howe',
          'Asia/Kolkata',
          'UTC',
        ),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(0, 15, 30, 59),
        fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        fc.constantFrom('PT15M', 'PT3H', 'P1D', 'P2DT5H'),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 60 }),
        (timeZone, hour, minute, days, duration, offset, length) => {
          const first = DateTime.fromObject(
            { year: 2025, month: 11, day: 1, hour, minute },
            { zone: timeZone },
          );
          const wanted = schedule(
            timeZone,
            first.toFormat("yyyy-MM-dd'T'HH:mm:ss"),
            duration,
            `FREQ=WEEKLY;BYDAY=${days.join(',')}`,
          );
          const from = Date.parse('2025-10-20T07:00Z') + offset * 86_400_000;
          const to = from + length * 86_400_000;
          const expected = [];
          for (let day = -5; day < 800; day += 1) {
            const date = first.plus({ days: day });
            const isIn = days.includes(weekdays[date.weekday - 1]);
            if (!isIn || day < 0) continue;
            const start = firstOf(date, hour, minute);
            const { days: whole, ...rest } = Duration.fromISO(duration)
              .normalize()
              .toObject();
            const end = firstOf(
              date.plus({ days: whole ?? 0 }),
              hour,
              minute,
            ).plus(rest);
            if (start.toMillis() < to && end.toMillis() > from) {
              expected.push({ start: start.toMillis(), end: end.toMillis() });
            }
          }
          expect(expandSchedule(wanted, { from, to })).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Luxon leaves open which of two equal hours it takes. */
function firstOf(date: DateTime, hour: number, minute: number): DateTime {
  const { year, month, day } = date;
  const time = DateTime.fromObject(
    { year, month, day, hour, minute },
    { zone: date.zoneName! },
  );
  const [first] = time.getPossibleOffsets();
  return first;
}

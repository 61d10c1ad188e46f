import { ConfigReader } from '@backstage/config';
import { readConfiguredPeriods } from './config';

const yearEnd = {
  id: 'year-end',
  kind: 'freeze',
  title: 'Year end',
  start: '2026-12-18T18:00',
  duration: 'P17D',
  timeZone: 'Europe/Vienna',
  recurrence: 'FREQ=YEARLY',
};

const read = (...periods: object[]) =>
  readConfiguredPeriods(
    new ConfigReader({ handoff: { calendar: { periods } } } as never),
  );

describe('readConfiguredPeriods', () => {
  it('reads periods, of which there need be none', () => {
    expect(readConfiguredPeriods(new ConfigReader({}))).toEqual([]);
    expect(read({ ...yearEnd, scopeRef: 'System:Payments' })).toEqual([
      {
        ...yearEnd,
        start: '2026-12-18T18:00:00',
        scopeRef: 'system:default/payments',
        environments: [],
      },
    ]);
  });

  it.each([
    [{ id: 'Year end' }, ".id is 'Year end', but takes"],
    [{ kind: 'pause' }, ".kind: takes window, freeze, maintenance, but is 'p"],
    [{ title: '  ' }, '.title: is missing'],
    [{ start: '2026-12-18' }, '.start: takes date and time of the clock'],
    [{ start: '2026-12-18T18:00Z' }, 'without an offset'],
    [{ start: '2026-02-30T18:00' }, '.start: takes date and time'],
    [{ start: '1926-12-18T18:00' }, 'takes a year from 2000 to 2100'],
    [{ duration: 'PT0S' }, '.duration: '],
    [{ duration: '-PT4H' }, '.duration: with '],
    [{ duration: 'P1M' }, 'has years or months'],
    [{ duration: 'four hours' }, 'is no duration'],
    [{ duration: 'P400D' }, 'is longer than 366 days'],
    [{ timeZone: 'Mars/Olympus' }, ".timeZone: there is no time zone 'Mars"],
    [{ recurrence: 'FREQ=WEEKLY;BYDAY=XX' }, ".recurrence: BYDAY is 'XX'"],
    [
      { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
      'never comes after 2026-12-18T18:00:00',
    ],
    [{ scopeRef: 'component:payments' }, '.scopeRef: takes a System or a Dom'],
  ])('names the key that has %j', (values, message) => {
    expect(() => read(yearEnd, { ...yearEnd, id: 'b', ...values })).toThrow(
      /^(?:Invalid type in config for key ')?handoff\.calendar\.periods\[1\]/,
    );
    expect(() => read({ ...yearEnd, ...values })).toThrow(message);
  });

  it('wants each of them once', () => {
    expect(() => read(yearEnd, yearEnd)).toThrow(
      "handoff.calendar.periods[1].id: 'year-end' is there twice",
    );
  });
});

import { DateTime } from 'luxon';
import { readPeriod, type WantedPeriod } from './readPeriod';

const now = DateTime.fromISO('2026-11-21T12:00:00Z', {
  zone: 'utc',
}) as DateTime<true>;

const told = (wanted: WantedPeriod) => {
  const { since, until } = readPeriod(wanted, now);
  return [since, until].map(time => new Date(time).toISOString().slice(0, 16));
};

describe('readPeriod', () => {
  it.each<[WantedPeriod, string[]]>([
    [{}, ['2026-08-23T12:00', '2026-11-21T12:00']],
    [
      { until: '2026-06-01T00:00:00Z' },
      ['2026-03-03T00:00', '2026-06-01T00:00'],
    ],
    [
      { since: '2026-11-01T00:00:00+01:00', until: '2027-01-01T00:00:00Z' },
      ['2026-10-31T23:00', '2026-11-21T12:00'],
    ],
    // The clocks of the time zone changed in between.
    [{ timeZone: 'Europe/Berlin' }, ['2026-08-23T11:00', '2026-11-21T12:00']],
  ])('takes %j', (wanted, expected) => {
    expect(told(wanted)).toEqual(expected);
  });

  it.each<[WantedPeriod, string]>([
    [{ timeZone: 'Mars/Phobos' }, 'timeZone'],
    [{ since: 'yesterday' }, 'since'],
    [{ until: '2026-13-01' }, 'until'],
    [{ since: '2026-11-21T12:00:00Z' }, 'since'],
    [{ since: '2027-01-01T00:00:00Z' }, 'since'],
    [{ since: '2020-01-01T00:00:00Z' }, '800 days'],
  ])('refuses %j', (wanted, message) => {
    expect(() => readPeriod(wanted, now)).toThrow(message);
  });
});

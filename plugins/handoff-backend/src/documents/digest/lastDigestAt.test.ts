import { DateTime } from 'luxon';
import { lastDigestAt } from './lastDigestAt';

const monday = { weekday: 1, hour: 8, minute: 0, timeZone: 'Europe/Oslo' };

describe('lastDigestAt', () => {
  it.each([
    ['2026-11-23T06:59:59Z', '2026-11-16T07:00:00.000Z'],
    ['2026-11-23T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['2026-11-29T23:30:00Z', '2026-11-23T07:00:00.000Z'],
    // In summer time.
    ['2026-07-06T06:00:00Z', '2026-07-06T06:00:00.000Z'],
    // The week in which it ends.
    ['2026-10-26T06:30:00Z', '2026-10-19T06:00:00.000Z'],
  ])('on %s it is that of %s', (now, expected) => {
    const at = DateTime.fromISO(now, { zone: 'utc' }) as DateTime<true>;
    expect(lastDigestAt(monday, at).toUTC().toISO()).toBe(expected);
  });
});

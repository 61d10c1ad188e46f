import { DateTime } from 'luxon';
import { absoluteTime, relativeTime } from './times';

const now = DateTime.fromISO('2026-11-21T08:00:00Z', {
  zone: 'Europe/Stockholm',
});

describe('relativeTime', () => {
  it.each([
    [{ seconds: -20 }, 'en', 'now'],
    [{ seconds: 20 }, 'de', 'jetzt'],
    [{ minutes: -3 }, 'en', '3 minutes ago'],
    [{ hours: 5 }, 'en', 'in 5 hours'],
    [{ days: -1 }, 'en', '1 day ago'],
    [{ months: -14 }, 'sv', 'för 1 år sedan'],
  ])('tells %j in %s', (difference, locale, text) => {
    expect(relativeTime(now.plus(difference), now, locale)).toBe(text);
  });
});

describe('absoluteTime', () => {
  it('names the zone', () => {
    expect(absoluteTime(now, 'en-GB')).toBe('21 Nov 2026, 9:00:00 CET');
  });
});

import { DateTime } from 'luxon';
import { exampleCalendar, exampleRelease } from '../__testUtils__/examples';
import { daysOf } from './daysOf';
import { spanText } from './spanText';

const from = DateTime.fromISO('2026-11-01', { zone: 'Europe/Vienna' });
const to = from.plus({ months: 1 });

describe('daysOf', () => {
  it('puts everything on the day of the zone on which it begins, or on the first', () => {
    const late = exampleRelease({
      id: 'r2',
      window: {
        start: '2026-11-24T23:30:00.000Z',
        end: '2026-11-25T01:00:00.000Z',
        timeZone: 'UTC',
      },
    });
    const long = exampleRelease({
      id: 'r3',
      window: {
        start: '2026-10-30T23:30:00.000Z',
        end: '2026-11-02T01:00:00.000Z',
        timeZone: 'UTC',
      },
    });
    const calendar = exampleCalendar({
      releases: [long, exampleRelease(), late],
    });
    const days = (hidden: ('review' | 'freeze')[]) =>
      daysOf(calendar, { hidden, from, to }).map(({ date, items }) => [
        date,
        items.map(({ key }) => key),
      ]);
    expect(days([])).toEqual([
      ['2026-11-01', ['r3']],
      ['2026-11-17', ['review-r1']],
      ['2026-11-24', ['r1']],
      ['2026-11-25', ['r2']],
      ['2026-11-26', ['year-end-2026-11-25T23:00:00.000Z']],
    ]);
    expect(days(['review', 'freeze']).map(([date]) => date)).toEqual([
      '2026-11-01',
      '2026-11-24',
      '2026-11-25',
    ]);
  });
});

describe('spanText', () => {
  const zone = from.zone;
  const time = {
    start: '2026-11-24T19:00:00.000Z',
    end: '2026-11-24T21:00:00.000Z',
  };

  it('says the day once, and not at all where it stands above', () => {
    const locale = 'de';
    expect(spanText(time, { zone, locale })).toBe(
      'Di., 24. Nov., 20:00 – 22:00',
    );
    expect(spanText(time, { zone, locale, day: '2026-11-24' })).toBe(
      '20:00 – 22:00',
    );
    const end = '2026-11-25T01:00:00.000Z';
    expect(
      spanText({ ...time, end }, { zone, locale, day: '2026-11-24' }),
    ).toBe('20:00 – Mi., 25. Nov., 02:00');
    expect(spanText({ ...time, end: time.start }, { zone, locale })).toBe(
      'Di., 24. Nov., 20:00',
    );
  });
});

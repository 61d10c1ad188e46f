import { DateTime } from 'luxon';
import { trendOf } from './trendOf';

const now = DateTime.fromISO('2026-11-21T12:00:00Z', {
  zone: 'utc',
}) as DateTime<true>;

const NONE = { ready: 0, 'at-risk': 0, 'not-ready': 0, unknown: 0 };

describe('trendOf', () => {
  it('takes back the changes of a day in any order', () => {
    const changes = [
      { day: '2026-11-21', to: 'unknown', count: 4 },
      { day: '2026-11-21', from: 'unknown', to: 'not-ready', count: 4 },
    ];
    for (const each of [changes, [...changes].reverse()]) {
      expect(
        trendOf({ ...NONE, 'not-ready': 4 }, each, { now, days: 2 }).items,
      ).toEqual([
        { date: '2026-11-20', counts: NONE },
        { date: '2026-11-21', counts: { ...NONE, 'not-ready': 4 } },
      ]);
    }
  });

  it('never has fewer than none', () => {
    const changes = [{ day: '2026-11-21', to: 'ready', count: 2 }];
    const { items } = trendOf({ ...NONE, ready: 1 }, changes, { now, days: 2 });
    expect(items[0].counts).toEqual(NONE);
  });
});

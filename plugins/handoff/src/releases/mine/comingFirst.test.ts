import { DateTime } from 'luxon';
import { exampleReleaseSummary } from '../__testUtils__/exampleRelease';
import { comingFirst } from './comingFirst';

const at = (id: string, start: string, changes = {}) =>
  exampleReleaseSummary({
    id,
    at: start,
    window: { start, end: start, timeZone: 'UTC' },
    ...changes,
  });

it('puts first what is on its way, then what comes next', () => {
  const releases = [
    at('later', '2026-12-02T00:00:00.000Z'),
    at('over', '2026-11-01T00:00:00.000Z'),
    at('none', '2026-11-10T00:00:00.000Z', { window: undefined }),
    at('next', '2026-12-01T00:00:00.000Z'),
    at('now', '2026-11-02T00:00:00.000Z', { state: 'deploying' }),
  ];
  const now = DateTime.fromISO('2026-11-20T00:00:00.000Z');
  expect(comingFirst(releases, now).map(({ id }) => id)).toEqual([
    'now',
    'next',
    'later',
    'none',
    'over',
  ]);
});

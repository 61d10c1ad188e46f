import { DateTime } from 'luxon';
import { exampleReleaseSummary } from '../__testUtils__/exampleRelease';
import { nextRelease } from './nextRelease';

const NOW = DateTime.fromISO('2026-11-22T12:00:00Z');

const inDays = (id: string, days: number) => {
  const start = NOW.plus({ days }).toUTC().toISO()!;
  const end = NOW.plus({ days, hours: 1 }).toUTC().toISO()!;
  return exampleReleaseSummary({
    id,
    at: start,
    window: { start, end, timeZone: 'UTC' },
  });
};

const written = (id: string, createdAt: string) =>
  exampleReleaseSummary({ id, window: undefined, at: createdAt, createdAt });

describe('nextRelease', () => {
  const past = inDays('past', -3);
  const soon = inDays('soon', 1);
  const later = inDays('later', 9);
  const old = written('old', '2026-10-01T08:00:00.000Z');
  const fresh = written('fresh', '2026-11-22T08:00:00.000Z');

  it('is what is on its way, then what comes first, then what was written down last', () => {
    const deploying = { ...later, id: 'now', state: 'deploying' as const };
    const of = (...open: Parameters<typeof nextRelease>[0]) =>
      nextRelease(open, NOW)?.id;
    expect(of(later, soon, deploying, fresh)).toBe('now');
    expect(of(later, past, soon, fresh)).toBe('soon');
    expect(of(inDays('running', -0.01), soon)).toBe('running');
    expect(of(old, fresh)).toBe('fresh');
    expect(of()).toBeUndefined();
  });
});

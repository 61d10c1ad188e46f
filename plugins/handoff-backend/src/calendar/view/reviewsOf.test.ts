import type { PlannedRelease } from '../../releases';
import { mostAhead, reviewsOf } from './reviewsOf';

function release(values: Partial<PlannedRelease>): PlannedRelease {
  return {
    id: 'r',
    title: 'Payments 2.4',
    entityRefs: [],
    parties: [],
    state: 'draft',
    risk: 'low',
    window: {
      // A Tuesday, at 22:00 in Vienna.
      start: '2026-11-24T21:00:00.000Z',
      end: '2026-11-24T23:00:00.000Z',
      timeZone: 'Europe/Vienna',
    },
    ...values,
  };
}

const year = {
  from: Date.parse('2026-01-01T00:00Z'),
  to: Date.parse('2027-01-01T00:00Z'),
};

const dueAt = (releases: PlannedRelease[], workingDays: number) =>
  reviewsOf(releases, { workingDays, period: year }).map(({ at }) => at);

describe('reviewsOf', () => {
  it('counts working days backwards from the window', () => {
    expect(dueAt([release({})], 1)).toEqual(['2026-11-23T21:00:00.000Z']);
    expect(dueAt([release({})], 2)).toEqual(['2026-11-20T21:00:00.000Z']);
    expect(dueAt([release({})], 5)).toEqual(['2026-11-17T21:00:00.000Z']);
  });

  it('keeps the hour of the clock where summer time ends in between', () => {
    const window = {
      start: '2026-10-27T09:00:00.000Z',
      end: '2026-10-27T10:00:00.000Z',
      timeZone: 'Europe/Vienna',
    };
    expect(dueAt([release({ window })], 3)).toEqual([
      '2026-10-22T08:00:00.000Z',
    ]);
  });

  it('leaves out what is accepted, and what is due at another time', () => {
    for (const state of ['accepted', 'deployed', 'cancelled'] as const) {
      expect(dueAt([release({ state })], 5)).toEqual([]);
    }
    for (const state of ['draft', 'in-review', 'rejected'] as const) {
      expect(dueAt([release({ state })], 5)).toHaveLength(1);
    }
    const due = Date.parse('2026-11-17T21:00Z');
    const within = (from: number, to: number) =>
      reviewsOf([release({})], { workingDays: 5, period: { from, to } });
    expect(within(due, due + 1)).toHaveLength(1);
    expect(within(due - 1, due)).toEqual([]);
    expect(within(due + 1, due + 2)).toEqual([]);
  });

  it('is never due longer ahead than is looked for', () => {
    for (let day = 1; day <= 7; day += 1) {
      for (const workingDays of [0, 1, 4, 5, 6, 13]) {
        const start = Date.parse(`2026-06-0${day}T10:00Z`);
        const [at] = dueAt(
          [
            release({
              window: {
                start: new Date(start).toISOString(),
                end: new Date(start + 1).toISOString(),
                timeZone: 'UTC',
              },
            }),
          ],
          workingDays,
        );
        expect(start - Date.parse(at)).toBeLessThanOrEqual(
          mostAhead(workingDays),
        );
      }
    }
  });
});

import { RequestBudget } from './RequestBudget';

const HOUR_MS = 3_600_000;

function create(requestsPerHour: number) {
  let now = 0;
  const budget = new RequestBudget({
    requestsPerHour,
    clock: () => new Date(now),
  });
  return {
    budget,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('RequestBudget', () => {
  it('never grants more in an hour than it may, and nearly all of it', () => {
    const { budget, advance } = create(1000);
    const times: number[] = [];
    for (let second = 0; second < 3 * 3600; second += 1) {
      while (budget.take('a', 1).granted) times.push(second);
      advance(1000);
    }
    const inHourFrom = (start: number) =>
      times.filter(time => time >= start && time < start + 3600).length;
    for (let start = 0; start <= 2 * 3600; start += 60) {
      expect(inHourFrom(start)).toBeLessThanOrEqual(1000);
    }
    expect(inHourFrom(0)).toBeGreaterThan(950);
  });

  it('tells when there is enough again, for each host apart', () => {
    const { budget, advance } = create(1000);
    budget.spend('a', 250);
    const refused = budget.take('a', 1);
    expect(budget.take('b', 1)).toEqual({ granted: true });
    expect(refused).toMatchObject({ granted: false });
    const until = 'until' in refused ? refused.until.getTime() : 0;
    advance(until - 1);
    expect(budget.take('a', 1).granted).toBe(false);
    advance(1);
    expect(budget.take('a', 1).granted).toBe(true);
  });

  it('keeps some for people who wait', () => {
    const { budget } = create(1000);
    while (budget.take('a', 1).granted) {
      // Used up by the scheduled reading.
    }
    expect(budget.take('a', 1, true)).toEqual({ granted: true });
  });

  it('leaves a host alone that asks for it, people included', () => {
    const { budget, advance } = create(1000);
    const until = new Date(HOUR_MS / 2);
    budget.pause('a', until);
    expect(budget.take('a', 1, true)).toEqual({ granted: false, until });
    advance(HOUR_MS / 2);
    expect(budget.take('a', 1).granted).toBe(true);
  });

  it('grants in time what costs more than a small budget holds', () => {
    const { budget, advance } = create(4);
    expect(budget.take('a', 3).granted).toBe(true);
    expect(budget.take('a', 3).granted).toBe(false);
    advance(HOUR_MS);
    expect(budget.take('a', 3).granted).toBe(true);
  });
});

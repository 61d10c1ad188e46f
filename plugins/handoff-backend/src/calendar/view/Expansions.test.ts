import type { PeriodRule } from '../periods';
import { Expansions } from './Expansions';

const rule: PeriodRule = {
  id: 'nights',
  kind: 'window',
  title: 'Nights',
  start: '2026-01-01T20:00:00',
  duration: 'PT4H',
  timeZone: 'Europe/Vienna',
  recurrence: 'FREQ=DAILY',
  environments: [],
};
const november = {
  from: Date.parse('2026-11-01T00:00Z'),
  to: Date.parse('2026-12-01T00:00Z'),
};

describe('Expansions', () => {
  it('knows what it was asked before, and tells rules and times apart', () => {
    const expansions = new Expansions();
    const first = expansions.of(rule, november);
    expect(first).toHaveLength(30);
    expect(expansions.of({ ...rule }, { ...november })).toBe(first);
    expect(
      expansions.of({ ...rule, recurrence: 'FREQ=WEEKLY' }, november),
    ).toHaveLength(4);
    expect(
      expansions.of(rule, { ...november, to: november.from + 86_400_000 }),
    ).toHaveLength(1);
    expect(expansions.of({ ...rule, timeZone: 'UTC' }, november)).not.toEqual(
      first,
    );
  });
});

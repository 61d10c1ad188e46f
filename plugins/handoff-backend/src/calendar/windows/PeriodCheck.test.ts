import * as fc from 'fast-check';
import { scheduleOf, type PeriodRule } from '../periods';
import { expandSchedule } from '../recurrence';
import { describeFinding } from './describeFinding';
import { PeriodCheck } from './PeriodCheck';

const PAYMENTS = 'component:default/payments';
const LEDGER = 'component:default/ledger';
const SYSTEM = 'system:default/money';
const DOMAIN = 'domain:default/finance';

const scopes = new Map([
  [PAYMENTS, new Set([SYSTEM, DOMAIN])],
  [LEDGER, new Set([DOMAIN])],
]);

function rule(values: Partial<PeriodRule>): PeriodRule {
  return {
    id: values.title ?? 'rule',
    kind: 'window',
    title: 'Rule',
    start: '2026-01-03T22:00:00',
    duration: 'PT4H',
    timeZone: 'Europe/Vienna',
    environments: [],
    ...values,
  };
}

function check(
  rules: PeriodRule[],
  [start, end]: [string, string],
  release: { entityRefs?: string[]; environment?: string } = {},
) {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  return PeriodCheck.create({
    scopes,
    periods: rules.map(each => ({
      rule: each,
      occurrences: expandSchedule(scheduleOf(each), {
        from,
        to: to + 62 * 86_400_000,
      }),
    })),
  })
    .findings({ entityRefs: [PAYMENTS], ...release, start: from, end: to })
    .map(describeFinding);
}

const saturdays = rule({
  title: 'Saturdays',
  recurrence: 'FREQ=WEEKLY;BYDAY=SA',
});
const freeze = rule({
  title: 'Year end',
  kind: 'freeze',
  start: '2026-12-18T18:00:00',
  duration: 'P10D',
});

describe('PeriodCheck', () => {
  it('lets releases be inside of a window, up to its edges', () => {
    expect(
      check([saturdays], ['2026-11-21T22:00+01:00', '2026-11-22T02:00+01:00']),
    ).toEqual([]);
    expect(
      check([saturdays], ['2026-11-21T22:00+01:00', '2026-11-22T02:01+01:00']),
    ).toEqual([
      "It is not inside of a deployment window: the next one is 'Saturdays', 2026-11-21 22:00 to 2026-11-22 02:00 (Europe/Vienna)",
    ]);
    expect(
      check([saturdays], ['2026-11-22T02:00+01:00', '2026-11-22T03:00+01:00']),
    ).toEqual([
      "It is not inside of a deployment window: the next one is 'Saturdays', 2026-11-28 22:00 to 2026-11-29 02:00 (Europe/Vienna)",
    ]);
  });

  it('knows that a window ends an hour of the clock later in the night in which summer time begins', () => {
    const until = (time: string) =>
      check([saturdays], ['2026-03-28T22:00+01:00', time]).length;
    expect(until('2026-03-29T03:00+02:00')).toBe(0);
    expect(until('2026-03-29T03:01+02:00')).toBe(1);
    const nights = rule({
      title: 'Nights',
      start: '2026-01-01T02:30:00',
      duration: 'PT1H',
      timeZone: 'Pacific/Auckland',
      recurrence: 'FREQ=DAILY',
    });
    // Clocks went from 2:00 to 3:00 in this night, so that 2:30 was 3:30.
    expect(
      check([nights], ['2026-09-27T03:30+13:00', '2026-09-27T04:30+13:00']),
    ).toEqual([]);
    expect(
      check([nights], ['2026-09-27T03:00+13:00', '2026-09-27T03:30+13:00']),
    ).toHaveLength(1);
  });

  it('puts windows together that touch, of one rule and of several', () => {
    const sundays = rule({
      title: 'Sundays',
      start: '2026-01-04T02:00:00',
      recurrence: 'FREQ=WEEKLY;BYDAY=SU',
      scopeRef: SYSTEM,
    });
    const night: [string, string] = [
      '2026-11-21T23:00+01:00',
      '2026-11-22T05:00+01:00',
    ];
    expect(check([saturdays, sundays], night)).toEqual([]);
    expect(
      check([saturdays, sundays], night, { entityRefs: [PAYMENTS, LEDGER] }),
    ).toEqual([
      "It is not inside of a deployment window: the next one is 'Saturdays', 2026-11-21 22:00 to 2026-11-22 02:00 (Europe/Vienna)",
    ]);
    const days = rule({
      title: 'Days',
      start: '2026-11-01T00:00:00',
      duration: 'P1D',
      recurrence: 'FREQ=DAILY;COUNT=3',
    });
    expect(
      check([days], ['2026-11-01T00:00+01:00', '2026-11-04T00:00+01:00']),
    ).toEqual([]);
  });

  it('finds freezes and maintenance that a release overlaps, but not those that it touches', () => {
    const maintenance = rule({ ...freeze, title: 'DB', kind: 'maintenance' });
    expect(
      check(
        [maintenance, freeze],
        ['2026-12-28T17:59+01:00', '2026-12-28T20:00+01:00'],
      ),
    ).toEqual([
      "It overlaps the freeze 'Year end', 2026-12-18 18:00 to 2026-12-28 18:00 (Europe/Vienna)",
      "It overlaps the maintenance period 'DB', 2026-12-18 18:00 to 2026-12-28 18:00 (Europe/Vienna)",
    ]);
    for (const touching of [
      ['2026-12-18T17:00+01:00', '2026-12-18T18:00+01:00'],
      ['2026-12-28T18:00+01:00', '2026-12-28T20:00+01:00'],
    ] as [string, string][]) {
      expect(check([maintenance, freeze], touching)).toEqual([]);
    }
  });

  it('looks at what a period is for', () => {
    const time: [string, string] = [
      '2026-12-20T10:00+01:00',
      '2026-12-20T11:00+01:00',
    ];
    const ofSystem = { ...freeze, scopeRef: SYSTEM };
    const ofDomain = { ...freeze, scopeRef: DOMAIN };
    const ledger = { entityRefs: [LEDGER] };
    expect(check([ofSystem], time)[0]).toContain(`'Year end' of ${PAYMENTS}`);
    expect(check([ofSystem], time, ledger)).toEqual([]);
    expect(check([ofDomain], time, ledger)).toHaveLength(1);
    const ofProduction = { ...freeze, environments: ['production'] };
    for (const [environment, count] of [
      ['production', 1],
      ['staging', 0],
      [undefined, 1],
    ] as const) {
      expect(check([ofProduction], time, { environment })).toHaveLength(count);
    }
  });

  it('finds what going through every minute finds', () => {
    const minute = 60_000;
    const from = Date.parse('2026-03-28T00:00Z');
    const times = fc.tuple(
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 1, max: 900 }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            kind: fc.constantFrom('window' as const, 'freeze' as const),
            times: fc.array(times, { minLength: 1, maxLength: 8 }),
          }),
          { maxLength: 4 },
        ),
        times,
        (rules, [start, length]) => {
          const periods = rules.map(({ kind, times: each }, index) => {
            // Of one length, as those of a rule are.
            const [, minutes] = each[0];
            return {
              rule: rule({ id: String(index), kind }),
              occurrences: each
                .map(([at]) => at)
                .sort((a, b) => a - b)
                .map(at => ({
                  start: from + at * minute,
                  end: from + (at + minutes) * minute,
                })),
            };
          });
          const inKind = (kind: string, at: number) =>
            periods.some(
              each =>
                each.rule.kind === kind &&
                each.occurrences.some(
                  occurrence =>
                    occurrence.start <= at && at + minute <= occurrence.end,
                ),
            );
          const minutes = Array.from(
            { length },
            (_, i) => from + (start + i) * minute,
          );
          const expected = [
            minutes.some(at => inKind('freeze', at)),
            periods.some(each => each.rule.kind === 'window') &&
              !minutes.every(at => inKind('window', at)),
          ];
          const found = PeriodCheck.create({ periods, scopes }).findings({
            start: from + start * minute,
            end: from + (start + length) * minute,
            entityRefs: [PAYMENTS],
          });
          expect([
            found.some(({ kind }) => kind === 'freeze'),
            found.some(({ kind }) => kind === 'window'),
          ]).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

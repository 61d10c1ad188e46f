import type { AlertFiring } from '../facts';
import { firing, LEDGER, minutesOf } from '../__testUtils__/facts';
import { intervalsOfFirings } from './IncidentInterval';
import { groupIntervals, toIncident } from './incidentsOf';

const rules = { severities: ['critical'], gapMs: 30 * 60_000 };

const incidentsOf = (firings: AlertFiring[], { severities, gapMs } = rules) =>
  groupIntervals(intervalsOfFirings(firings, severities), { gapMs }).map(
    toIncident,
  );

const told = (firings: AlertFiring[], changes: Partial<typeof rules> = {}) =>
  incidentsOf(firings, { ...rules, ...changes }).map(
    ({ intervals, startedAt, endedAt, isResolved }) =>
      `${intervals.map(({ id }) => id).join('+')} ${minutesOf(
        startedAt,
      )}-${minutesOf(endedAt)}${isResolved ? '' : ' open'}`,
  );

describe('incidentsOf', () => {
  it.each<[string, AlertFiring[], string[]]>([
    ['nothing', [], []],
    ['one firing', [firing('a', 0, 10)], ['a 0-10']],
    [
      'overlapping firings, in any order',
      [firing('b', 5, 20), firing('a', 0, 10)],
      ['a+b 0-20'],
    ],
    [
      'one firing within another',
      [firing('a', 0, 100), firing('b', 10, 20), firing('c', 90, 95)],
      ['a+b+c 0-100'],
    ],
    [
      'a gap of less than half an hour',
      [firing('a', 0, 10), firing('b', 39, 50)],
      ['a+b 0-50'],
    ],
    [
      'a gap of half an hour',
      [firing('a', 0, 10), firing('b', 40, 50)],
      ['a 0-10', 'b 40-50'],
    ],
    [
      'a chain of them',
      [firing('a', 0, 10), firing('b', 35, 40), firing('c', 65, 70)],
      ['a+b+c 0-70'],
    ],
    [
      'other severities, and none',
      [
        firing('a', 0, 10, { severity: 'warning' }),
        firing('b', 0, 10, { severity: undefined }),
        firing('c', 0, 10, { severity: 'Critical' }),
      ],
      ['c 0-10'],
    ],
    [
      'one that was never resolved',
      [firing('a', 0, 10), firing('b', 5, 8, { isResolved: false })],
      ['a+b 0-10 open'],
    ],
    [
      'two entities',
      [
        firing('a', 0, 10),
        firing('b', 5, 20, { entityRef: LEDGER }),
        firing('c', 15, 20),
      ],
      ['a+c 0-20', 'b 5-20'],
    ],
  ])('makes of %s', (_, firings, expected) => {
    expect(told(firings)).toEqual(expected);
  });

  it('takes the severities and the gap that are set', () => {
    const firings = [
      firing('a', 0, 10),
      firing('b', 15, 20, { severity: 'page' }),
    ];
    const severities = ['critical', 'page'];
    expect(told(firings, { severities })).toEqual(['a+b 0-20']);
    expect(told(firings, { severities, gapMs: 60_000 })).toEqual([
      'a 0-10',
      'b 15-20',
    ]);
  });

  it('keeps the id of an incident that grows, and tells those of two entities apart', () => {
    const first = firing('a', 0, 10);
    const [before] = incidentsOf([first], rules);
    const [after] = incidentsOf([first, firing('b', 5, 20)], rules);
    expect(after.id).toBe(before.id);
    const of = { ...first, entityRef: LEDGER };
    expect(incidentsOf([of], rules)[0].id).not.toBe(before.id);
  });
});

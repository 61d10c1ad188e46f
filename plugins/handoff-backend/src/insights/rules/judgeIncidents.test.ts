import fc from 'fast-check';
import { at, firing, judgement, LEDGER, WEB } from '../__testUtils__/facts';
import { intervalsOfFirings } from './IncidentInterval';
import type { IncidentJudgement } from './IncidentJudgement';
import { judgeIncidents } from './judgeIncidents';
import { reachOf } from './reachOf';

const rules = { gapMs: 30 * 60_000 };
const undone = { by: 'user:default/ann', at: '2026-06-02T00:00:00.000Z' };

// a and b are one incident; c, d and e are one each.
const FIRINGS = [
  firing('a', 0, 10),
  firing('b', 20, 30),
  firing('c', 100, 110),
  firing('d', 200, 210, { isResolved: false }),
  firing('e', 300, 310),
];

function told(judgements: IncidentJudgement[], firings = FIRINGS) {
  const intervals = intervalsOfFirings(firings, ['critical']);
  return judgeIncidents(intervals, judgements, rules).map(
    ({ intervals: own, isDismissed }) =>
      `${own.map(({ id }) => id).join('+')}${isDismissed ? ' dismissed' : ''}`,
  );
}

describe('judgeIncidents', () => {
  it.each<[string, IncidentJudgement[], string[]]>([
    ['nothing', [], ['a+b', 'c', 'd', 'e']],
    ['a merge', [judgement('merge', ['a', 'c'])], ['a+b+c', 'd', 'e']],
    [
      'a merge over another one',
      [judgement('merge', ['e', 'a'])],
      ['a+b+e', 'c', 'd'],
    ],
    ['a split', [judgement('split', ['b'])], ['a', 'b', 'c', 'd', 'e']],
    [
      'a split of what was merged',
      [judgement('merge', ['a', 'c']), judgement('split', ['c'])],
      ['a+b', 'c', 'd', 'e'],
    ],
    [
      'a merge of what was split',
      [judgement('split', ['b']), judgement('merge', ['a', 'b'])],
      ['a+b', 'c', 'd', 'e'],
    ],
    [
      'a split at the first',
      [judgement('split', ['a'])],
      ['a+b', 'c', 'd', 'e'],
    ],
    [
      'what was taken back',
      [judgement('split', ['b'], { undone })],
      ['a+b', 'c', 'd', 'e'],
    ],
    [
      'a dismissal',
      [judgement('dismiss', ['a', 'b'])],
      ['a+b dismissed', 'c', 'd', 'e'],
    ],
    [
      'a dismissal before another alert joined',
      [judgement('dismiss', ['a'])],
      ['a+b', 'c', 'd', 'e'],
    ],
    [
      'a dismissed one that is merged with another',
      [judgement('dismiss', ['c']), judgement('merge', ['c', 'd'])],
      ['a+b', 'c+d', 'e'],
    ],
    [
      'both parts of a dismissed one',
      [judgement('dismiss', ['a', 'b']), judgement('split', ['b'])],
      ['a dismissed', 'b dismissed', 'c', 'd', 'e'],
    ],
    [
      'alerts that are not there',
      [judgement('merge', ['a', 'x']), judgement('split', ['x'])],
      ['a+b', 'c', 'd', 'e'],
    ],
    [
      'the same alert of another entity',
      [judgement('split', ['b'], { entityRef: LEDGER })],
      ['a+b', 'c', 'd', 'e'],
    ],
  ])('goes by %s', (_, judgements, expected) => {
    expect(told(judgements)).toEqual(expected);
  });

  it('has a merged incident last from the first to the last, resolved when all are', () => {
    const intervals = intervalsOfFirings(FIRINGS, ['critical']);
    const merge = judgement('merge', ['a', 'd']);
    const [merged] = judgeIncidents(intervals, [merge], rules);
    expect(merged).toMatchObject({
      id: `a:${WEB}`,
      startedAt: at(0),
      endedAt: at(210),
      isResolved: false,
      judgements: [merge],
    });
  });

  const ids = fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', 'gone');
  const someFirings = fc
    .array(fc.record({ from: fc.nat(400), length: fc.nat(60) }), {
      maxLength: 8,
    })
    .map(spans =>
      spans.map(({ from, length }, index) =>
        firing(String(index), from, from + length),
      ),
    );
  const someJudgements = fc.array(
    fc
      .record({
        kind: fc.constantFrom<IncidentJudgement['kind'][]>(
          'merge',
          'split',
          'dismiss',
          'unlink',
        ),
        intervalIds: fc.array(ids, { minLength: 1, maxLength: 3 }),
        isUndone: fc.boolean(),
      })
      .map(({ kind, intervalIds, isUndone }) =>
        judgement(kind, intervalIds, {
          changeId: kind === 'unlink' ? 'deployment' : undefined,
          undone: isUndone ? undone : undefined,
        }),
      ),
    { maxLength: 12 },
  );

  it('keeps every alert in exactly one incident, whatever people say', () => {
    fc.assert(
      fc.property(someFirings, someJudgements, (firings, judgements) => {
        const intervals = intervalsOfFirings(firings, ['critical']);
        const incidents = judgeIncidents(intervals, judgements, rules);
        const kept = incidents.flatMap(each => each.intervals);
        expect(kept.map(({ id }) => id).sort()).toEqual(
          firings.map(({ alertId }) => alertId).sort(),
        );
        for (const each of incidents) {
          const starts = each.intervals.map(({ startsAt }) => startsAt);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          expect(each.startedAt).toBe(starts[0]);
          expect(each.endedAt).toBe(
            Math.max(...each.intervals.map(({ endsAt }) => endsAt)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of alerts, nor on what was taken back', () => {
    fc.assert(
      fc.property(someFirings, someJudgements, (firings, judgements) => {
        const expected = told(judgements, firings);
        expect(told(judgements, [...firings].reverse())).toEqual(expected);
        const holding = judgements.filter(each => !each.undone);
        expect(told(holding, firings)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('reachOf', () => {
  it('goes back to what was merged with something later, and to nothing else', () => {
    const since = at(100);
    const spans = { since: at(0), until: at(100) };
    expect(reachOf(since, [])).toBe(since);
    expect(reachOf(since, [judgement('merge', ['a', 'c'], spans)])).toBe(at(0));
    expect(reachOf(since, [judgement('dismiss', ['a', 'c'], spans)])).toBe(
      since,
    );
    expect(
      reachOf(since, [judgement('merge', ['a', 'c'], { ...spans, undone })]),
    ).toBe(since);
  });
});

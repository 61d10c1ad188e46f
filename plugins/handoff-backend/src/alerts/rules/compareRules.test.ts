import type { AlertRule } from 'backstage-plugin-handoff-common';
import fc from 'fast-check';
import { compareRules } from './compareRules';

const rules = fc.array(
  fc.record({
    source: fc.constant('eu-1'),
    group: fc.constantFrom('a', 'b'),
    alertname: fc.constantFrom('One', 'Two'),
    expression: fc.constantFrom('up', 'down'),
    labels: fc.constant({}),
    annotations: fc.constant({}),
  }) satisfies fc.Arbitrary<AlertRule>,
  { maxLength: 8 },
);

const sorted = (list: (AlertRule | undefined)[]) =>
  list.map(each => JSON.stringify(each)).sort();

describe('compareRules', () => {
  it('finds nothing between rules that are the same, in whatever order', () => {
    fc.assert(
      fc.property(rules, list => {
        expect(compareRules(list, list.toReversed())).toEqual([]);
      }),
    );
  });

  it('tells all that leads from one reading to the other', () => {
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        const differences = compareRules(before, after);
        const gone = sorted(differences.flatMap(each => each.before ?? []));
        const come = sorted(differences.flatMap(each => each.after ?? []));
        const kept = sorted(before);
        for (const rule of gone) kept.splice(kept.indexOf(rule), 1);
        expect([...kept, ...come].sort()).toEqual(sorted(after));
        for (const { change, before: old, after: now } of differences) {
          expect(change).toBe(
            (old && now && 'changed') || (old ? 'removed' : 'added'),
          );
          expect(old).not.toEqual(now);
        }
      }),
    );
  });

  it('takes a rule of another value for a changed one, beside its namesakes', () => {
    const rule = (severity: string, expression: string): AlertRule => ({
      source: 'eu-1',
      group: 'a',
      alertname: 'DiskFull',
      expression,
      severity,
      labels: { severity },
      annotations: {},
    });
    expect(
      compareRules(
        [rule('page', 'x > 9'), rule('warning', 'x > 5')],
        [rule('warning', 'x > 5'), rule('page', 'x > 8')],
      ),
    ).toEqual([
      {
        change: 'changed',
        before: rule('page', 'x > 9'),
        after: rule('page', 'x > 8'),
      },
    ]);
  });
});

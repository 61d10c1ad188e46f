import { isDeepStrictEqual } from 'node:util';
import type { AlertRule, RuleChange } from 'backstage-plugin-handoff-common';

/** What became of one rule from one reading to the next. */
export type RuleDifference = Pick<RuleChange, 'change' | 'before' | 'after'>;

/**
 * What changed between two readings of one source. A rule is the same one by file, group and name; of several that share
 * these, as one for each severity, those that are equal belong together, and then those in the same order.
 */
export function compareRules(
  before: AlertRule[],
  after: AlertRule[],
): RuleDifference[] {
  const older = Map.groupBy(before, keyOf);
  const newer = Map.groupBy(after, keyOf);
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap(key =>
    compareNamesakes(older.get(key) ?? [], newer.get(key) ?? []),
  );
}

function compareNamesakes(
  before: AlertRule[],
  after: AlertRule[],
): RuleDifference[] {
  const rest = [...after];
  const gone = before.filter(rule => {
    const same = rest.findIndex(other => isSame(rule, other));
    if (same >= 0) rest.splice(same, 1);
    return same < 0;
  });
  const changed = Math.min(gone.length, rest.length);
  return [
    ...gone.map((rule, index) =>
      index < changed
        ? { change: 'changed' as const, before: rule, after: rest[index] }
        : { change: 'removed' as const, before: rule },
    ),
    ...rest
      .slice(changed)
      .map(rule => ({ change: 'added' as const, after: rule })),
  ];
}

function keyOf({ file, group, alertname }: AlertRule): string {
  return JSON.stringify([file, group, alertname]);
}

/** What was never there is the same as what is undefined. */
function isSame(left: AlertRule, right: AlertRule): boolean {
  return isDeepStrictEqual(
    JSON.parse(JSON.stringify(left)),
    JSON.parse(JSON.stringify(right)),
  );
}

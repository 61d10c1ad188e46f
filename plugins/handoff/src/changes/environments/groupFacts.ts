import {
  factGroups,
  type FactComparison,
  type FactGroup,
} from 'backstage-plugin-handoff-common';

/** The facts of one group, as they show. */
export interface FactsOfGroup {
  group: FactGroup;
  /** Unexpected differences, and after them what is the same where that is shown. */
  facts: FactComparison[];
  expected: FactComparison[];
  unexpected: number;
}

/** Puts groups with unexpected differences first, and these first in their group. */
export function groupFacts(
  comparison: readonly FactComparison[],
  { onlyDifferences }: { onlyDifferences: boolean },
): FactsOfGroup[] {
  const groups = factGroups.flatMap((group): FactsOfGroup[] => {
    const all = comparison.filter(each => each.group === group);
    const differing = all.filter(({ state }) => state !== 'same');
    const unexpected = differing.filter(({ isExpected }) => !isExpected);
    const expected = differing.filter(({ isExpected }) => isExpected);
    const same = all.filter(({ state }) => state === 'same');
    const facts = onlyDifferences ? unexpected : [...unexpected, ...same];
    return facts.length + expected.length
      ? [{ group, facts, expected, unexpected: unexpected.length }]
      : [];
  });
  const isUnexpected = ({ unexpected }: FactsOfGroup) => unexpected > 0;
  return [
    ...groups.filter(isUnexpected),
    ...groups.filter(each => !isUnexpected(each)),
  ];
}

import type { SelectedEntity } from '../entities';

/**
 * Makes a function that finds the selectors which some labels fit.
 *
 * @remarks
 *
 * A pair such as a cluster's may be in the selectors of thousands of entities. So each selector is looked for by the one of
 * its pairs that the fewest others have.
 *
 * @returns takes the pairs of an alert, `name=value`
 */
export function createSelectorMatcher(
  selectors: SelectedEntity[],
): (pairs: string[]) => SelectedEntity[] {
  const counts = new Map<string, number>();
  for (const pair of selectors.flatMap(({ pairs }) => pairs)) {
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const byRarest = Map.groupBy(selectors, ({ pairs }) =>
    pairs.reduce((rarest, pair) =>
      counts.get(pair)! < counts.get(rarest)! ? pair : rarest,
    ),
  );
  return alertPairs => {
    const available = new Set(alertPairs);
    return [...available]
      .flatMap(pair => byRarest.get(pair) ?? [])
      .filter(({ pairs }) => pairs.every(pair => available.has(pair)));
  };
}

import type { AlertLookup } from '../AlertLookup';
import type { AlertsConfig } from '../config';
import { labelNames, rankEntities, type MeantEntity } from '../entities';
import type { AlertRecord } from '../records';
import { createSelectorMatcher } from './createSelectorMatcher';

/** Labels that mean more entities than this leave the others out. */
const MAX_ENTITIES = 10;

/** The entities that the labels of each of many alerts mean, the likeliest first. */
export async function findEntities(
  alerts: Pick<AlertRecord, 'labels'>[],
  { lookup, config }: { lookup: AlertLookup; config: AlertsConfig },
): Promise<MeantEntity[][]> {
  const labels = alerts.map(alert => new Map(Object.entries(alert.labels)));
  const pairs = labels.map(each => [...each].map(pair => pair.join('=')));
  const names = labels.map(each => labelNames(each, config.entityLabels));
  const [selected, named] = await Promise.all([
    lookup.findSelected([...new Set(pairs.flat())]),
    lookup.findNamed([...new Set(names.flat().map(({ key }) => key))]),
  ]);
  const matchSelectors = createSelectorMatcher(selected);
  const byKey = Map.groupBy(named, ({ key }) => key);
  return alerts.map((_, i) => {
    const keys = [...new Set(names[i].map(({ key }) => key))];
    return rankEntities({
      selected: matchSelectors(pairs[i]),
      named: keys.flatMap(key => byKey.get(key) ?? []),
      labelNames: names[i],
    }).slice(0, MAX_ENTITIES);
  });
}

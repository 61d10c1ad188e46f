import type { DateTime } from 'luxon';
import { AuthorizedInsightsService } from './AuthorizedInsightsService';
import { DefaultInsightsService } from './DefaultInsightsService';
import { FactsLoader, type FactsLoaderOptions } from './FactsLoader';
import type { InsightsService } from './InsightsService';
import { RowTitles } from './RowTitles';
import { ScopeFinder } from './ScopeFinder';

/** Puts together what computes figures, as callers may see them. */
export function createInsights(
  options: FactsLoaderOptions & { clock: () => DateTime<true> },
): { insights: InsightsService } {
  return {
    insights: AuthorizedInsightsService.create({
      ...options,
      insights: DefaultInsightsService.create({
        ...options,
        scopes: ScopeFinder.create(options),
        facts: FactsLoader.create(options),
        titles: RowTitles.create(options),
      }),
    }),
  };
}

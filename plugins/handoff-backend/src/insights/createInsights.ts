import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { HeldPeriods } from '../calendar';
import { DocumentAuthors } from '../documents';
import { ReleaseLoads, ReleaseReviews } from '../releases';
import { AuthorizedInsightsService } from './AuthorizedInsightsService';
import { DefaultInsightsService } from './DefaultInsightsService';
import { FactsLoader, type FactsLoaderOptions } from './FactsLoader';
import { HelpfulDocumentsFinder } from './HelpfulDocumentsFinder';
import {
  createIncidents,
  DatabaseJudgementsStore,
  JudgementsReader,
  type IncidentsService,
} from './incidents';
import type { InsightsService } from './InsightsService';
import { LoadFinder } from './LoadFinder';
import { RowTitles } from './RowTitles';
import { ScopeFinder } from './ScopeFinder';

/** Puts together what computes figures and finds incidents, as callers may see them. */
export function createInsights(
  options: Omit<
    FactsLoaderOptions,
    'judgementsReader' | 'releaseReviews' | 'releaseLoads'
  > & {
    client: Knex;
    heldPeriods: HeldPeriods;
    clock: () => DateTime<true>;
  },
): { insights: InsightsService; incidents: IncidentsService } {
  const store = DatabaseJudgementsStore.create(options);
  const judgementsReader = JudgementsReader.create({ store });
  const releaseReviews = ReleaseReviews.create(options);
  const shared = {
    ...options,
    store,
    scopes: ScopeFinder.create(options),
    facts: FactsLoader.create({
      ...options,
      judgementsReader,
      releaseReviews,
      releaseLoads: ReleaseLoads.create(options),
    }),
    titles: RowTitles.create({ ...options, releaseReviews }),
  };
  return {
    insights: AuthorizedInsightsService.create({
      ...options,
      insights: DefaultInsightsService.create({
        ...shared,
        helpfulDocuments: HelpfulDocumentsFinder.create({
          ...shared,
          documentAuthors: DocumentAuthors.create(options),
        }),
        loads: LoadFinder.create(shared),
      }),
    }),
    incidents: createIncidents(shared),
  };
}

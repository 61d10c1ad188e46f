import { NotAllowedError } from '@backstage/errors';
import type { HelpfulDocument } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import {
  WHATEVER_BECAME_OF_IT,
  type DocumentAuthors,
  type DocumentsService,
} from '../documents';
import type { FactsLoader } from './FactsLoader';
import type { InsightsContext, InsightsSelection } from './InsightsService';
import { readPeriod } from './readPeriod';
import { helpfulDocuments } from './rules';
import type { ScopeFinder } from './ScopeFinder';

/** Nobody reads further. */
const SHOWN = 20;

interface Options {
  scopes: ScopeFinder;
  facts: FactsLoader;
  documents: DocumentsService;
  documentAuthors: DocumentAuthors;
  clock: () => DateTime<true>;
}

/** Finds the documents that helped most, and whom to thank for them. */
export class HelpfulDocumentsFinder {
  static create(options: Options): HelpfulDocumentsFinder {
    return new HelpfulDocumentsFinder(options);
  }

  private constructor(private readonly options: Options) {}

  /** @throws NotAllowedError for a caller who may read no documents */
  async find(
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<HelpfulDocument[]> {
    const { scopes, facts, documents, documentAuthors, clock } = this.options;
    const now = clock();
    const period = readPeriod(selection, now);
    const entityRefs = await scopes.find(selection, context);
    const { runs } = await facts.load(new Set(['runs']), {
      entityRefs,
      period,
      now,
      context,
    });
    if (!runs) throw new NotAllowedError('You may not read documents');
    const { since, until } = period;
    const best = helpfulDocuments(
      runs.filter(
        ({ endedAt = -Infinity }) => endedAt >= since && endedAt < until,
      ),
    ).slice(0, SHOWN);
    const ids = best.map(({ documentId }) => documentId);
    const found = await documents.find(
      { ids, include: WHATEVER_BECAME_OF_IT },
      context,
    );
    const byId = new Map(found.map(each => [each.id, each]));
    const authors = await documentAuthors.list([...byId.keys()]);
    return best.flatMap(({ documentId, helped, runs: count, lastAt }) => {
      const document = byId.get(documentId);
      if (!document) return [];
      const { id, entityRef, kind, title, steward } = document;
      return {
        document: { id, entityRef, kind, title },
        helped,
        runs: count,
        lastAt: new Date(lastAt).toISOString(),
        steward: steward ?? undefined,
        authors: authors.get(id) ?? [],
      };
    });
  }
}

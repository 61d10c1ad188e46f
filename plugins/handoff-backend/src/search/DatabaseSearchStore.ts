import type { Knex } from 'knex';
import type { DocumentScope, SearchableDocument } from '../documents';
import {
  findCompletions,
  findSimilarWords,
  indexDocuments,
  readContents,
  readSections,
  readTermStatistics,
  retrieveDocuments,
  unindexDocuments,
  type DocumentContents,
  type RetrievedDocument,
} from './database';
import { findPassage, presentHit } from './excerpts';
import { decodeWordStream, NAME_MARK } from './indexing';
import {
  parseQuery,
  planRetrieval,
  weighQuery,
  type RetrievalPlan,
} from './query';
import { rankDocuments } from './ranking';
import type {
  FoundQuery,
  SearchFindings,
  SearchHit,
  SearchStore,
} from './SearchStore';
import { correctWords } from './spelling';

/** How many of the documents that the index finds are ranked exactly; the others follow in the order of the index. */
const RANKED = 40;
/** Fewer found documents than this make the search look further. */
const ENOUGH = 20;

/*
 * A search goes through three narrowing steps. The database's full-text index finds documents by the query's rarest
 * words, up to a fixed number of index entries, so that its time does not grow with the collection. The best of them are
 * ranked exactly by a pure function that is the same on every database. Titles and excerpts are made for the documents
 * of the page that is shown, no more.
 */
export class DatabaseSearchStore implements SearchStore {
  static async create(options: { client: Knex }): Promise<DatabaseSearchStore> {
    return new DatabaseSearchStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async put(
    transaction: Knex.Transaction,
    documents: SearchableDocument[],
  ): Promise<void> {
    await indexDocuments(transaction, documents);
  }

  async remove(
    transaction: Knex.Transaction,
    documentIds: string[],
  ): Promise<void> {
    await unindexDocuments(transaction, documentIds);
  }

  async find(options: {
    query: string;
    scope?: DocumentScope;
    limit: number;
    exact?: boolean;
  }): Promise<SearchFindings> {
    const parsed = parseQuery(options.query);
    const statistics = await readTermStatistics(
      this.client,
      parsed.words.flatMap(({ term }) => [term, NAME_MARK + term]),
    );
    const { documentsByTerm, averageBodyLength } = statistics;
    const corrections: Awaited<ReturnType<typeof correctWords>> = options.exact
      ? new Map()
      : await correctWords(
          parsed,
          term =>
            documentsByTerm.has(term) || documentsByTerm.has(NAME_MARK + term),
          {
            findSimilarWords: keys => findSimilarWords(this.client, keys),
            findCompletions: start => findCompletions(this.client, start),
          },
        );
    for (const { counts } of [...corrections.values()].flat()) {
      for (const count of counts) documentsByTerm.set(...count);
    }
    const query = weighQuery(parsed, statistics, corrections);
    const found = await this.retrieve(
      planRetrieval(query, statistics),
      options.scope,
      Math.max(options.limit, RANKED),
    );
    const candidates = rankDocuments(query, found, averageBodyLength);
    return {
      candidates: candidates.slice(0, options.limit),
      corrected: [...corrections].flatMap(([from, words]) =>
        words.map(({ word }) => ({ from: from.word, to: word })),
      ),
      query: { ...query, contents: found.filter(hasContents) },
    };
  }

  async present(options: {
    query: FoundQuery;
    documentIds: string[];
  }): Promise<SearchHit[]> {
    const { query, documentIds } = options;
    const known = new Set(query.contents.map(each => each.documentId));
    const contents = [
      ...query.contents.filter(each => documentIds.includes(each.documentId)),
      ...(await readContents(
        this.client,
        documentIds.filter(id => !known.has(id)),
      )),
    ];
    const sections = await readSections(
      this.client,
      contents.map(({ number, stream }) => ({
        number,
        position: findPassage(decodeWordStream(stream), query),
      })),
    );
    const hits = new Map(
      contents.map(({ documentId, number, title }) => [
        documentId,
        presentHit({ documentId, title, section: sections.get(number) }, query),
      ]),
    );
    return documentIds.flatMap(id => hits.get(id) ?? []);
  }

  private async retrieve(
    plan: RetrievalPlan,
    scope: DocumentScope | undefined,
    limit: number,
  ): Promise<RetrievedDocument[]> {
    const found = await retrieveDocuments(this.client, {
      retrievals: plan.retrievals,
      depth: plan.entries + limit,
      scope,
      scoped: 'late',
      limit,
      contents: RANKED,
    });
    const complete =
      plan.fallbacks.length === 0 && (!scope || plan.entries <= limit);
    if (complete || found.length >= ENOUGH) return found;
    return retrieveDocuments(this.client, {
      retrievals: [...plan.retrievals, ...plan.fallbacks],
      depth: limit,
      scope,
      scoped: 'early',
      limit,
      contents: RANKED,
    });
  }
}

function hasContents(
  document: RetrievedDocument,
): document is RetrievedDocument & DocumentContents {
  return document.stream !== null;
}

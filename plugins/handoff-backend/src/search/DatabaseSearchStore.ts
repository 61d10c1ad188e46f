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
  searchTables,
  unindexDocuments,
  type DocumentContents,
  type RetrievedDocument,
  type SearchTables,
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
  /** @param options - `tables`: those of documents where they are left out */
  static async create(options: {
    client: Knex;
    tables?: SearchTables;
  }): Promise<DatabaseSearchStore> {
    const { client, tables = searchTables('handoff_search') } = options;
    return new DatabaseSearchStore(client, tables);
  }

  private constructor(
    private readonly client: Knex,
    private readonly tables: SearchTables,
  ) {}

  async put(
    transaction: Knex.Transaction,
    documents: SearchableDocument[],
  ): Promise<void> {
    await indexDocuments(transaction, this.tables, documents);
  }

  async remove(
    transaction: Knex.Transaction,
    documentIds: string[],
  ): Promise<void> {
    await unindexDocuments(transaction, this.tables, documentIds);
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
      this.tables,
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
            findSimilarWords: keys =>
              findSimilarWords(this.client, this.tables, keys),
            findCompletions: start =>
              findCompletions(this.client, this.tables, start),
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
        this.tables,
        documentIds.filter(id => !known.has(id)),
      )),
    ];
    const sections = await readSections(
      this.client,
      this.tables,
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
    const found = await retrieveDocuments(this.client, this.tables, {
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
    return retrieveDocuments(this.client, this.tables, {
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

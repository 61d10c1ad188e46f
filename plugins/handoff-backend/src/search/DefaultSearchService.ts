import type {
  HandoffDocument,
  SearchResult,
} from 'backstage-plugin-handoff-common';
import type { DocumentsService } from '../documents';
import { decodeCursor, encodeCursor } from '../database';
import { decodeWordStream } from './indexing';
import { mergeCopies, type FoundDocument } from './mergeCopies';
import { parseQuery } from './query';
import { createSimilarityMeasure, saysWord } from './ranking';
import type { SearchService } from './SearchService';
import type { SearchHit, SearchStore } from './SearchStore';

/** Of so many matches the best are ranked, counted and paged through. Nobody reads further. */
const MAX_CANDIDATES = 500;

/** Of so many matches those are kept that are similar enough. */
const MAX_SIMILAR = 20;
/**
 * Documents that say less than this much of a text have some words in common with it, and no more: among alerts that no
 * document answers one in twenty finds something, among those that one answers under another name nine in ten find it.
 */
const MIN_SIMILARITY = 0.4;

export class DefaultSearchService implements SearchService {
  static create(options: {
    store: SearchStore;
    documents: DocumentsService;
  }): DefaultSearchService {
    return new DefaultSearchService(options);
  }

  private constructor(
    private readonly options: {
      store: SearchStore;
      documents: DocumentsService;
    },
  ) {}

  search: SearchService['search'] = async (request, context) => {
    const { store, documents } = this.options;
    const { query: text, limit, cursor, ...selection } = request;
    const { candidates, corrected, query } = await store.find({
      query: text,
      scope: await documents.scope(selection, context),
      limit: MAX_CANDIDATES,
    });
    const ids = candidates.map(({ documentId }) => documentId);
    const visible = ids.length
      ? await documents.find({ ...selection, ids }, context)
      : [];
    const found = mergeCopies(candidates, visible);

    const start = cursor ? Number(decodeCursor(cursor)[0]) : 0;
    const end = start + limit;
    const page = found.slice(start, end);
    const hits = await store.present({
      query,
      documentIds: page.map(({ document }) => document.id),
    });
    // The dictionary has words of documents that the caller may not read, too.
    const readable = new Set(visible.map(({ id }) => id));
    const contents = query.contents.filter(({ documentId }) =>
      readable.has(documentId),
    );
    const told = corrected.filter(({ to }) => saysWord(contents, to));
    const hitById = new Map(hits.map(hit => [hit.documentId, hit]));
    return {
      items: page.map(item => toResult(item, hitById.get(item.document.id))),
      totalItems: found.length,
      pageInfo: {
        nextCursor: end < found.length ? encodeCursor([end, '']) : undefined,
      },
      corrected: told.length ? told : undefined,
    };
  };

  findSimilar: SearchService['findSimilar'] = async (request, context) => {
    const { store, documents } = this.options;
    const { name, text, include, limit } = request;
    const { candidates, query } = await store.find({
      query: `${name}\n${text}`,
      scope: await documents.scope({ include }, context),
      limit: MAX_SIMILAR,
      exact: true,
    });
    const nameTerms = new Set(parseQuery(name).words.map(({ term }) => term));
    const similarity = createSimilarityMeasure(query, nameTerms);
    const streams = new Map(
      query.contents.map(({ documentId, stream }) => [documentId, stream]),
    );
    const ids = candidates
      .map(({ documentId }) => documentId)
      .filter(id => {
        const stream = streams.get(id);
        return stream && similarity(decodeWordStream(stream)) >= MIN_SIMILARITY;
      });
    if (!ids.length) return [];
    const visible = await documents.find({ ids, include }, context);
    return mergeCopies(candidates, visible)
      .slice(0, limit)
      .map(({ document }) => document);
  };
}

function toResult(
  { document, score, alsoOf }: FoundDocument,
  hit: SearchHit | undefined,
): SearchResult {
  return {
    documentId: document.id,
    entityRef: document.entityRef,
    kind: document.kind,
    title: document.title,
    source: document.source,
    tags: document.tags,
    freshness: document.freshness.state,
    retired: document.retired,
    score,
    section: hit?.section,
    titleSegments: hit?.titleSegments ?? plainTitle(document),
    excerpt: hit?.excerpt ?? [],
    alsoOf: alsoOf.length ? alsoOf : undefined,
  };
}

function plainTitle(document: HandoffDocument) {
  return [{ text: document.title, match: false }];
}

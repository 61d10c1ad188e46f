import type { TextSegment } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DocumentContents } from './database';
import type { SearchQuery } from './query';

/** What of a document can be found. Plain text throughout. */
export interface SearchableDocument {
  documentId: string;
  title: string;
  /** Names of the alerts that it answers. */
  alerts: string[];
  /** Tags and symptoms. */
  tags: string[];
  /** Relative to the source folder. */
  path?: string;
  /** Name and title of the entity, so that a service's name finds its documents. */
  entityNames: string[];
  sections: SearchableSection[];
}

/** A heading, if there is one, and the text up to the next. */
export interface SearchableSection {
  heading?: { text: string; slug: string };
  text: string;
}

/** Limits a query to some documents: adds conditions to it, given the column that holds the document's id. */
export type SearchScope = (
  query: Knex.QueryBuilder,
  documentIdColumn: string,
) => void;

/** A document that matches; scores compare within one answer only. */
export interface SearchCandidate {
  documentId: string;
  score: number;
}

/** What was looked for in the end, with what has been read already of the best documents. */
export interface FoundQuery extends SearchQuery {
  contents: DocumentContents[];
}

/** The documents that match a query, best first. */
export interface SearchFindings {
  candidates: SearchCandidate[];
  /** Words that match nothing, and what was searched instead. */
  corrected: { from: string; to: string }[];
  /** For presenting the documents. */
  query: FoundQuery;
}

/** A document as a page of results shows it. */
export interface SearchHit {
  documentId: string;
  /** The heading under which the excerpt stands. */
  section?: { text: string; slug: string };
  titleSegments: TextSegment[];
  excerpt: TextSegment[];
}

/**
 * The full-text index of documents. Any word of a query may match, the more the better; the answer is the same on every
 * database.
 */
export interface SearchStore {
  /**
   * Adds documents to the index or replaces them, as part of the transaction: found at once after its commit, and
   * nothing is left after a rollback.
   */
  put(
    transaction: Knex.Transaction,
    documents: SearchableDocument[],
  ): Promise<void>;

  /** Removes documents from the index with every trace of their words. Ids that are not in the index are ignored. */
  remove(transaction: Knex.Transaction, documentIds: string[]): Promise<void>;

  /** Finds up to `limit` documents for a text of any kind and length; never fails because of what the text says. */
  find(options: {
    query: string;
    scope?: SearchScope;
    limit: number;
  }): Promise<SearchFindings>;

  /** Titles and excerpts with the query's words marked, in the order of the ids; ids not in the index are left out. */
  present(options: {
    query: FoundQuery;
    documentIds: string[];
  }): Promise<SearchHit[]>;
}

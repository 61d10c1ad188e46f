import type { Knex } from 'knex';

/** What of a document can be found. Plain text throughout. */
export interface SearchableDocument {
  documentId: string;
  /** Full ref of the entity that it is attached to. */
  entityRef?: string;
  title: string;
  /** Names of the alerts that it answers. */
  alerts: string[];
  /** Tags and symptoms. */
  tags: string[];
  /** Relative to the source folder. */
  path?: string;
  /** Where people can see and change it. */
  urls?: string[];
  /** Name and title of the entity, so that a service's name finds its documents. */
  entityNames: string[];
  sections: SearchableSection[];
}

/** A heading, if there is one, and the text up to the next. */
export interface SearchableSection {
  heading?: { text: string; slug: string; depth?: number };
  text: string;
}

/** Limits a query to some documents: adds conditions to it, given the column that holds the document's id. */
export type DocumentScope = (
  query: Knex.QueryBuilder,
  documentIdColumn: string,
) => void;

/**
 * Where documents are entered to be found. Whoever searches implements it, so that documents need not know of search.
 */
export interface DocumentIndex {
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
}

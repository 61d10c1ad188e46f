import type { TextSegment } from 'backstage-plugin-handoff-common';
import type { DocumentIndex, DocumentScope } from '../documents';
import type { DocumentContents } from './database';
import type { SearchQuery } from './query';

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
export interface SearchStore extends DocumentIndex {
  /** Finds up to `limit` documents for a text of any kind and length; never fails because of what the text says. */
  find(options: {
    query: string;
    scope?: DocumentScope;
    limit: number;
    /** Takes words as they are, as of a text that nobody has typed. */
    exact?: boolean;
  }): Promise<SearchFindings>;

  /** Titles and excerpts with the query's words marked, in the order of the ids; ids not in the index are left out. */
  present(options: {
    query: FoundQuery;
    documentIds: string[];
  }): Promise<SearchHit[]>;
}

import type { SearchableDocument } from '../common/handoffBackend';

/** A search engine that is measured. */
export interface Engine {
  name: string;
  index(documents: SearchableDocument[]): Promise<void>;
  /** Ids of the best documents, best first, after everything has been made that a page of results shows. */
  search(query: string, limit: number): Promise<string[]>;
}

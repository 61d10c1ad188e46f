import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  DocumentKind,
  HandoffDocument,
  SearchResultList,
} from 'backstage-plugin-handoff-common';

/** What to search for, and what to leave out. */
export interface SearchRequest {
  query: string;
  kinds?: DocumentKind[];
  entityRefs?: string[];
  /** Full refs; `me` stands for the caller and their groups. */
  owners?: string[];
  tags?: string[];
  /** Retired and archived documents are left out unless included. */
  include?: string[];
  limit: number;
  cursor?: string;
}

/**
 * Finds documents by their words.
 */
export interface SearchService {
  /** Ranked, highlighted, and without what the caller may not read, in the count as well. */
  search(
    request: SearchRequest,
    context: { credentials: BackstageCredentials },
  ): Promise<SearchResultList>;

  /**
   * Finds documents that say the same as a name and the text that belongs to it, best first. Unlike a search, which
   * answers with the best that there is, it finds nothing where nothing is similar enough to be worth a look.
   */
  findSimilar(
    request: { name: string; text: string; include?: string[]; limit: number },
    context: { credentials: BackstageCredentials },
  ): Promise<HandoffDocument[]>;
}

import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { DocumentScope, DocumentsStore } from './store';
import { toDocument } from './toDocument';

/** Both databases take several times as many values in one statement. */
const BATCH_SIZE = 5000;

/** Revisions read at once, the newest first. */
const PAGE_SIZE = 100;

/**
 * All documents that are to be followed, whoever may read them: for what the plugin finds out in its own name. What comes
 * of it is told to nobody before a `DocumentsService` was asked whether they may read it.
 */
export class AllDocuments {
  static create(options: {
    store: DocumentsStore;
    clock: () => DateTime<true>;
  }): AllDocuments {
    return new AllDocuments(options.store, options.clock);
  }

  private constructor(
    private readonly store: DocumentsStore,
    private readonly clock: () => DateTime<true>,
  ) {}

  /** Narrows the queries of other stores to these documents. */
  scope(): DocumentScope {
    return this.store.scope({ readers: 'everybody' });
  }

  /** In no particular order. */
  async find(ids: string[]): Promise<HandoffDocument[]> {
    const now = this.clock();
    const documents: HandoffDocument[] = [];
    for (let start = 0; start < ids.length; start += BATCH_SIZE) {
      const batch = ids.slice(start, start + BATCH_SIZE);
      const found = await this.store.find({ ids: batch, readers: 'everybody' });
      documents.push(...found.map(stored => toDocument(stored, now)));
    }
    return documents;
  }

  /** Documents of some entities, in no particular order. */
  async findAttached(entityRefs: string[]): Promise<HandoffDocument[]> {
    const now = this.clock();
    const found = await this.store.find({ entityRefs, readers: 'everybody' });
    return found.map(stored => toDocument(stored, now));
  }

  /** Contents of revisions, with front matter; those that are not there are left out. */
  async listContents(
    revisions: { documentId: string; number: number }[],
  ): Promise<{ documentId: string; number: number; content: string }[]> {
    return this.store.listContents(revisions);
  }

  /** Whether the authors have marked as minor whatever they changed since a revision. */
  async isMinorSince(documentId: string, revision: number): Promise<boolean> {
    let cursor: string | undefined;
    do {
      const page = await this.store.listRevisions(documentId, {
        limit: PAGE_SIZE,
        cursor,
      });
      for (const { number, minor } of page.items) {
        if (number <= revision) return true;
        if (!minor) return false;
      }
      cursor = page.nextCursor;
    } while (cursor);
    return true;
  }
}

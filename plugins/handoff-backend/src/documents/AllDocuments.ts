import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { FreshnessRules } from './freshness';
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
    rules: FreshnessRules;
    clock: () => DateTime<true>;
  }): AllDocuments {
    return new AllDocuments(options.store, options.rules, options.clock);
  }

  private constructor(
    private readonly store: DocumentsStore,
    private readonly rules: FreshnessRules,
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
      documents.push(
        ...found.map(stored => toDocument(stored, now, this.rules)),
      );
    }
    return documents;
  }

  /** Documents of some entities, in no particular order. */
  async findAttached(entityRefs: string[]): Promise<HandoffDocument[]> {
    const now = this.clock();
    const found = await this.store.find({ entityRefs, readers: 'everybody' });
    return found.map(stored => toDocument(stored, now, this.rules));
  }

  /** Contents of revisions, with front matter; those that are not there are left out. */
  async listContents(
    revisions: { documentId: string; number: number }[],
  ): Promise<{ documentId: string; number: number; content: string }[]> {
    return this.store.listContents(revisions);
  }

  /**
   * What became of a document after one revision until another one, the oldest first. Revisions that were purged are left
   * out, unless it is the last one.
   */
  async listSince(
    documentId: string,
    { after, until }: { after: number; until: number },
  ): Promise<{ number: number; minor: boolean; content: string }[]> {
    const since: { number: number; minor: boolean; content: string }[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.store.listRevisions(documentId, {
        limit: PAGE_SIZE,
        cursor,
      });
      const newer = page.items.filter(({ number }) => number > after);
      const wanted = newer.filter(({ number }) => number <= until);
      const contents = await this.store.listContents(
        wanted.map(({ number }) => ({ documentId, number })),
      );
      const contentOf = new Map(
        contents.map(({ number, content }) => [number, content]),
      );
      for (const { number, minor, purged } of wanted) {
        if (purged && since.length) continue;
        since.push({ number, minor, content: contentOf.get(number) ?? '' });
      }
      cursor = newer.length === page.items.length ? page.nextCursor : undefined;
    } while (cursor);
    return since.reverse();
  }
}

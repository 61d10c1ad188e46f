import type { DateTime } from 'luxon';
import { entityNames } from '../entityNames';
import type { DocumentsStore, PortalStore } from '../store';
import { draftPortalDocument, FINGERPRINT_PREFIX } from './draftPortalDocument';

/**
 * Keeps up to date what is made of documents that are written in the portal: they have no source that is read again.
 */
export class PortalRefresher {
  static create(options: {
    store: DocumentsStore;
    portal: PortalStore;
    clock: () => DateTime<true>;
  }): PortalRefresher {
    return new PortalRefresher(options);
  }

  private constructor(
    private readonly options: {
      store: DocumentsStore;
      portal: PortalStore;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Entities whose documents were parsed by another version. */
  async listOutdated(): Promise<string[]> {
    return this.options.portal.listOutdated(FINGERPRINT_PREFIX);
  }

  /**
   * Makes anew what depends on the title of the entity or on the parser, and brings back the documents of an entity that
   * was gone.
   */
  async refresh(entityRef: string, title: string): Promise<void> {
    const { store, portal, clock } = this.options;
    const documents = await store.find({
      readers: 'everybody',
      entityRefs: [entityRef],
      sourceTypes: ['portal'],
      include: ['retired', 'archived'],
    });
    if (documents.some(document => isGone(document))) {
      await portal.bringBack(entityRef);
    }
    const present = documents.filter(
      ({ archivedBy, facts }) => !archivedBy && !facts.purgedAt,
    );
    const contents = await store.getContents(present.map(({ id }) => id));
    for (const document of present) {
      const draft = await draftPortalDocument({
        entityRef,
        entityNames: entityNames(entityRef, title),
        text: {
          content: contents.get(document.id) ?? '',
          previous: document,
        },
        // They have been at work already before it was stored.
        transformers: [],
      });
      if (draft.fingerprint !== document.fingerprint) {
        const { id, revision } = document;
        const now = clock().toUTC().toISO();
        await portal.redraft({ id, revision }, draft, now);
      }
    }
  }
}

/** Archived by nobody: with its entity. */
function isGone(document: { archivedAt?: string; archivedBy?: string }) {
  return document.archivedAt && !document.archivedBy;
}

import type { DocumentQuery, StoredDocument } from './DocumentsStore';
import type { DocumentDraft } from './ReadingsStore';

/** A draft of a document that is written here; its place is the store's matter. */
export type PortalDraft = Omit<DocumentDraft, 'path'>;

/** A document as it is while nobody else can change it. */
export interface LockedDocument extends StoredDocument {
  /** SHA-256 of the contents that were removed for good, hexadecimal. */
  purgedHashes: string[];
}

/** What becomes of a document. A draft whose content is that of the newest revision adds none. */
export type PortalChange =
  | { to: 'archived'; by: string }
  | { to: 'current'; draft?: PortalDraft };

/** To whom a document must be readable. */
export type Reader = Pick<DocumentQuery, 'readers' | 'filter'>;

/**
 * Writes the documents that are written in the portal.
 */
export interface PortalStore {
  /**
   * Adds a document with its first revision and its index entry.
   *
   * @returns its id; undefined, with nothing added, when the reader could not read it
   */
  create(
    document: { entityRef: string; draft: PortalDraft },
    reader: Reader,
    now: string,
  ): Promise<string | undefined>;

  /**
   * Changes a document in one transaction, in which nobody else can.
   *
   * @param decide - says what becomes of the document as it is by then, or throws to leave it so
   * @returns false, with nothing changed, when there is no such document, or the reader could not read it any more
   */
  change(
    id: string,
    decide: (document: LockedDocument) => PortalChange,
    reader: Reader,
    now: string,
  ): Promise<boolean>;

  /** Brings back the documents of an entity that went with it; those that somebody deleted stay away. */
  bringBack(entityRef: string): Promise<void>;

  /** Stores what is made of a document that was parsed anew, unless somebody has changed it in the meantime. */
  redraft(
    document: { id: string; revision: number },
    draft: PortalDraft,
    now: string,
  ): Promise<void>;

  /** Entities with documents whose fingerprint does not begin like this. */
  listOutdated(fingerprintPrefix: string): Promise<string[]>;
}

import type { Entity } from '@backstage/catalog-model';

/**
 * A place in a {@link DocumentSource} in which an entity has documents.
 *
 * @public
 */
export interface DocumentSourceLocation {
  /** What is read in one go, such as a space of a wiki. Entities with an equal root share one reading. */
  root: string;
  /** Folders tried in order, relative to the root; the root itself without them. */
  folders?: string[];
  /** What the place is, for people to read; the root without it. */
  target?: string;
  /** Where a person can see it. */
  url?: string;
}

/**
 * A document, image or other file of a {@link DocumentSource}.
 *
 * @public
 */
export interface DocumentSourceFile {
  /** Relative to the root, with `/` between its parts; its extension says what it is. */
  path: string;
  content: Buffer;
}

/**
 * What reading a root of a {@link DocumentSource} gave.
 *
 * @public
 */
export type DocumentSourceReading =
  | { state: 'unchanged' }
  | {
      state: 'read';
      /** Given back on the next reading, so that it can answer `unchanged`. */
      etag?: string;
      files: DocumentSourceFile[];
    };

/**
 * A source of documents beside repositories and local folders, such as a wiki.
 *
 * @public
 */
export interface DocumentSource {
  /** Kebab-case and unique. It is stored with the documents, so changing it archives and adds them all. */
  id: string;

  /**
   * Says where an entity has documents in this source; empty when it has none. Called whenever the entity changes, so it
   * looks at the entity alone and leaves requests to `read`.
   */
  locate(entity: Entity): DocumentSourceLocation[];

  /**
   * Reads the given folders of a root.
   *
   * @throws NotFoundError of `@backstage/errors` when the root does not exist. Whatever else is thrown counts as a
   * failure that may pass; the documents read last stay until then.
   */
  read(options: {
    root: string;
    /** Relative to the root, the empty text being the root itself. Files elsewhere are ignored. */
    folders: string[];
    etag?: string;
    signal?: AbortSignal;
  }): Promise<DocumentSourceReading>;

  /** Where a person can see and change a file. */
  urls?(options: { root: string; path: string }): {
    viewUrl?: string;
    editUrl?: string;
  };
}

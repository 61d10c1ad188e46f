import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { DocumentKind } from 'backstage-plugin-handoff-common';

/**
 * A Handoff document as Backstage Search stores it, with `type` `handoff`.
 *
 * @public
 */
export type HandoffSearchDocument = IndexableDocument & {
  documentId: string;
  /** Full ref of the entity that the document is attached to. */
  entityRef: string;
  /** Name of that entity, to be found by it. */
  entityName: string;
  documentKind: DocumentKind;
  alerts: string[];
  symptoms: string[];
  tags: string[];
  /** Relative to the source folder; absent for a document that is not a file. */
  path?: string;
  /** Full ref of the User or Group answerable for the document. */
  steward?: string;
};

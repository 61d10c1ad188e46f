import {
  documentKinds,
  type EntitySummary,
} from 'backstage-plugin-handoff-common';
import { findDocument } from '../documents/findDocument';
import type { TabLocation } from '../documents/tabLocation';
import { shortcutsOf } from './shortcuts';

/**
 * Id of the document that the tab shows.
 *
 * @param options - `preselect` opens the first document when the address names none
 * @returns `undefined` when the address names none, or a path where no document is
 */
export function openDocumentId(
  summary: EntitySummary,
  location: TabLocation,
  options: { preselect: boolean },
): string | undefined {
  const named =
    location.documentId ?? findDocument(summary.documents, location)?.id;
  if (named || location.path || !options.preselect) {
    return named;
  }
  const shortcuts = shortcutsOf(summary);
  return documentKinds
    .flatMap(kind => shortcuts[kind])
    .find(({ source }) => source.type !== 'external')?.id;
}

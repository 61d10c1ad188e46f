import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { useHref } from 'react-router-dom';
import { permanentSearch } from './tabLocation';

/** The full address of a document in the tab that is open, which outlives the id of the document. */
export function usePermanentLink(
  document: Pick<HandoffDocument, 'id' | 'source'>,
): string {
  return new URL(useHref(permanentSearch(document)), window.location.origin)
    .href;
}

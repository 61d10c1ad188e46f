import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { useRef } from 'react';
import type { TabLocation } from '../documents/tabLocation';
import { openDocumentId } from './openDocument';

/**
 * Id of the document that the tab shows. One that was opened without being asked for stays open while the tab does:
 * nobody loses the place because another alert begins to fire.
 *
 * @see openDocumentId
 */
export function useOpenDocument(
  summary: EntitySummary,
  location: TabLocation,
  options: { preselect: boolean },
): string | undefined {
  const preselected = useRef<string>();
  const isNamed = location.documentId ?? location.path;
  const isThere = summary.documents.some(
    ({ id }) => id === preselected.current,
  );
  if (!isNamed && options.preselect && isThere) {
    return preselected.current;
  }
  const openId = openDocumentId(summary, location, options);
  if (!isNamed) {
    preselected.current = openId;
  }
  return openId;
}

import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { SearchCandidate } from './SearchStore';

/** A document that was found, with the further entities that carry it. */
export interface FoundDocument {
  document: HandoffDocument;
  score: number;
  alsoOf: string[];
}

/**
 * Puts documents in the order of the candidates. Where several entities have their documents in one folder, a file of it
 * appears once, with the others named.
 */
export function mergeCopies(
  candidates: SearchCandidate[],
  documents: HandoffDocument[],
): FoundDocument[] {
  const byId = new Map(documents.map(document => [document.id, document]));
  const found = new Map<string, FoundDocument>();
  for (const { documentId, score } of candidates) {
    const document = byId.get(documentId);
    if (!document) continue;
    const place = document.source.url ?? document.id;
    const first = found.get(place);
    if (first) first.alsoOf.push(document.entityRef);
    else found.set(place, { document, score, alsoOf: [] });
  }
  return [...found.values()];
}

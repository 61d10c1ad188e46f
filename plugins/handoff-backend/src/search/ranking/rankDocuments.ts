import { decodeWordStream } from '../indexing';
import type { SearchQuery } from '../query';
import { createScorer } from './createScorer';

/** A document that was found. */
interface FoundDocument {
  documentId: string;
  /** By which it was found. */
  weight: number;
  /** Its words; null of documents that are too far down to be ranked. */
  stream: Buffer | null;
}

/**
 * Ranks documents exactly, best first. Those that come without their words follow in their own order.
 *
 * @param averageBodyLength - in words, over all documents
 */
export function rankDocuments(
  query: SearchQuery,
  found: FoundDocument[],
  averageBodyLength: number,
): { documentId: string; score: number }[] {
  const score = createScorer(query, averageBodyLength);
  const ranked = found
    .flatMap(({ documentId, stream }) =>
      stream ? [{ documentId, score: score(decodeWordStream(stream)) }] : [],
    )
    .sort(
      (a, b) => b.score - a.score || (a.documentId < b.documentId ? -1 : 1),
    );
  const others = found.filter(({ stream }) => !stream);
  const lowest = ranked.at(-1)?.score ?? 0;
  return [
    ...ranked,
    ...others.map(({ documentId, weight }) => ({
      documentId,
      score: (lowest * weight) / others[0].weight,
    })),
  ];
}

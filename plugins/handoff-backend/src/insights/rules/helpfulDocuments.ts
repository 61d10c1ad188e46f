import type { RunFact } from '../facts';

/** How often a document helped. */
export interface Helpfulness {
  documentId: string;
  /** Runs that ended as resolved or mitigated. */
  helped: number;
  /** Runs whose outcome tells something of it. */
  runs: number;
  /** When the last of them ended, in milliseconds since 1970. */
  lastAt: number;
}

/**
 * The documents whose runs helped, those that did most often first; of those that did as often, the one that failed least. Drills
 * do not count.
 *
 * @param runs - of the period
 */
export function helpfulDocuments(runs: readonly RunFact[]): Helpfulness[] {
  const documents = new Map<string, Helpfulness>();
  for (const { documentId, isDrill, helped, endedAt } of runs) {
    if (isDrill || helped === undefined || endedAt === undefined) continue;
    const known = documents.get(documentId);
    documents.set(documentId, {
      documentId,
      helped: (known?.helped ?? 0) + (helped ? 1 : 0),
      runs: (known?.runs ?? 0) + 1,
      lastAt: Math.max(known?.lastAt ?? endedAt, endedAt),
    });
  }
  return [...documents.values()]
    .filter(({ helped }) => helped > 0)
    .sort(
      (a, b) =>
        b.helped - a.helped ||
        a.runs - b.runs ||
        b.lastAt - a.lastAt ||
        (a.documentId < b.documentId ? -1 : 1),
    );
}

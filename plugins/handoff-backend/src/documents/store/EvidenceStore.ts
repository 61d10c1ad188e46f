import type { Evidence } from '../freshness';

/** When the revisions of a document were stored, as far as its evidence depends on them. ISO 8601 in UTC. */
export interface RevisionTimes {
  newest: string;
  /** Whether the newest one means nothing, as its author says. */
  isMinor: boolean;
  previous?: string;
}

/** Documents that one replica looks at. */
export interface Claim {
  documentIds: string[];
  /** When others may take them over. */
  until: string;
}

/** What was found out of a document. */
export interface SummedEvidence {
  documentId: string;
  /** Where the document is kept. */
  repository?: string;
  evidence: Evidence;
}

/** Keeps what happened around documents, and which of them are to be looked at. */
export interface EvidenceStore {
  /** Has documents looked at: some, those of some entities, and those that are kept in some repositories. */
  mark(
    wanted: {
      documentIds?: string[];
      entityRefs?: string[];
      repositories?: string[];
    },
    at: string,
  ): Promise<void>;

  /** Takes some of the documents that are to be looked at by now, the longest waiting first. */
  claim(options: { now: string; until: string; limit: number }): Promise<Claim>;

  /** Stores what was found out, to be looked at again at a time, or as soon as it was marked for meanwhile. */
  settle(claim: Claim, found: SummedEvidence[], lookAt: string): Promise<void>;

  listRevisionTimes(documentIds: string[]): Promise<Map<string, RevisionTimes>>;
}

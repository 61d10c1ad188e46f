/** A feed as it is stored. */
export interface StoredFeed {
  id: string;
  /** Full ref of the User who made it. */
  ownerRef: string;
  title: string;
  /** Entities that its owner has chosen; all that have releases where they chose none. */
  wantedRefs?: string[];
  /** ISO 8601 in UTC: when its token was made. */
  createdAt: string;
  expiresAt: string;
}

/** One with the number of the entities whose releases it has. */
export interface CountedFeed extends StoredFeed {
  entityCount: number;
}

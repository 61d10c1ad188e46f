import type { CountedFeed, StoredFeed } from './CalendarFeed';

/** A token as it is stored, and for how long it is good. */
export interface FeedToken {
  tokenHash: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  expiresAt: string;
}

/** Keeps feeds and the entities whose releases they have. */
export interface FeedsStore {
  /** Those of a User, in the order in which they were made. */
  list(ownerRef: string): Promise<CountedFeed[]>;

  add(feed: StoredFeed, tokenHash: string, entityRefs: string[]): Promise<void>;

  /** Puts another token and other entities in the place of what a feed has. */
  rotate(id: string, token: FeedToken, entityRefs: string[]): Promise<void>;

  delete(id: string): Promise<void>;

  /** The feed that has a token which is good at a time, with its entities. */
  findByToken(
    tokenHash: string,
    now: string,
  ): Promise<{ feed: StoredFeed; entityRefs: string[] } | undefined>;

  /** Entities of all feeds of a User, each once. */
  listEntityRefs(ownerRef: string): Promise<string[]>;

  /** Takes entities out of all feeds of a User. */
  removeEntities(ownerRef: string, entityRefs: string[]): Promise<void>;
}

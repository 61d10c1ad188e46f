import type { Review } from 'backstage-plugin-handoff-common';
import type { DocumentUse } from '../DocumentUse';
import type { Evidence } from './Evidence';

/** What freshness is decided from. */
export interface FreshnessInput {
  sourceType: 'repository' | 'portal' | 'external';
  /** Number of the newest revision. */
  revision: number;
  /** Date on which the author last reviewed the document, as written in it. */
  reviewed?: string;
  /** How often it wants to be reviewed, as an ISO 8601 duration. */
  reviewEvery?: string;
  /** The newest review of any revision. */
  lastReview?: Review;
  /** The last uses of the newest revision. */
  uses?: DocumentUse[];
  /** What happened since it was verified, as far as it was summed up. */
  evidence?: Evidence;
}

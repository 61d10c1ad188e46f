import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  TimelineEvent,
  TimelineType,
} from 'backstage-plugin-handoff-common';
import type { NewestBefore } from '../database';

/** What happened to some entities, as the domain knows it that keeps it. */
export type KnownEvent = Omit<TimelineEvent, 'id' | 'type' | 'hops' | 'via'> & {
  /** Of the record, unique among those of its type. */
  id: string;
};

/** Which events of one type. */
export interface EventQuery {
  /** Full refs of entities that the caller may read. */
  entityRefs: string[];
  /** ISO 8601 in UTC. */
  since: string;
  /** Where to go on. */
  before?: NewestBefore;
  limit: number;
}

/** A domain that knows what happened. */
export interface TimelineSource {
  type: TimelineType;

  /**
   * The newest first, and those of the same time by their ids, the greatest first.
   *
   * @throws NotAllowedError for a caller who may see nothing of it; the timeline is then told without
   */
  list(
    query: EventQuery,
    context: { credentials: BackstageCredentials },
  ): Promise<KnownEvent[]>;
}

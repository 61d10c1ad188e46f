import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Timeline, TimelineType } from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../database';

/** Which events a caller asks for. */
export interface TimelineSelection {
  /** Full ref. */
  entityRef: string;
  /** Steps to go along dependencies; 0 for the entity alone. */
  depth: number;
  types?: readonly TimelineType[];
  /** ISO 8601 in UTC. */
  since?: string;
  /** ISO 8601 in UTC; before this time. */
  until?: string;
}

/** What happened to entities. */
export interface TimelineService {
  /**
   * The newest first. What the caller may not see is left out.
   *
   * @throws NotFoundError when the caller may not read the entity
   */
  get(
    selection: TimelineSelection,
    options: PageOptions,
    context: { credentials: BackstageCredentials },
  ): Promise<Timeline>;
}

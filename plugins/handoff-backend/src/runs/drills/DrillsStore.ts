import type { DrillState, RunState } from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../../database';
import type { DocumentScope } from '../../documents';

/** A drill as it is stored, with the state of the run that held it last. */
export interface StoredDrill {
  id: string;
  documentId: string;
  entityRef: string;
  at: string;
  environment?: string;
  owner: string;
  runId?: string;
  runState?: RunState;
  createdAt: string;
  createdBy: string;
  cancelledAt?: string;
}

/** Which drills. Every given property narrows; a list matches when any of its values does. */
export interface DrillQuery {
  ids?: string[];
  entityRefs?: string[];
  documentIds?: string[];
  states?: DrillState[];
  /** Limits them to those of documents that the caller may read. */
  scope: DocumentScope;
}

/** Of what a drill reminds: that it comes, or that it is time. */
export type Reminder = 'announced' | 'reminded';

export interface DrillsStore {
  add(drill: StoredDrill): Promise<void>;

  /** Whether there is such a drill of this document. */
  has(id: string, documentId: string): Promise<boolean>;

  /** @param missedBefore - drills planned for then or earlier that did not begin are missed */
  list(
    query: DrillQuery,
    missedBefore: string,
    page: PageOptions,
  ): Promise<StoredPage<StoredDrill>>;

  listEntityRefs(query: DrillQuery, missedBefore: string): Promise<string[]>;

  /**
   * Moves a drill or calls it off. One that is moved reminds anew.
   *
   * @returns false when it has begun, or was called off
   */
  update(
    id: string,
    change: Partial<
      Pick<StoredDrill, 'at' | 'environment' | 'owner' | 'cancelledAt'>
    > & { cancelledBy?: string },
  ): Promise<boolean>;

  /** Drills planned for a time between these that have not begun and did not remind yet. */
  findUnreminded(
    reminder: Reminder,
    between: [after: string, until: string],
  ): Promise<StoredDrill[]>;

  /** @returns false when another has claimed it */
  claimReminder(id: string, reminder: Reminder, now: string): Promise<boolean>;

  /** After a reminder that could not be sent. */
  releaseReminder(id: string, reminder: Reminder): Promise<void>;
}

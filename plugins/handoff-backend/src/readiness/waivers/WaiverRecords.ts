import type { DateTime } from 'luxon';
import type { StoredWaiver } from './WaiversStore';

/** Waivers as the plugin itself reads them, whoever may see them. */
export interface WaiverRecords {
  /**
   * Those of some entities that are requested or approved: one at most for a gate of an entity. They may have expired
   * since.
   */
  listFor(entityRefs: string[]): Promise<StoredWaiver[]>;

  /** Those of an entity that were requested or approved at a time, without what became of them later. */
  listAt(entityRef: string, time: DateTime<true>): Promise<StoredWaiver[]>;

  /** Approved ones that end after `from` and no later than `to`, the first to end first. */
  listExpiring(range: {
    from: DateTime<true>;
    to: DateTime<true>;
  }): Promise<StoredWaiver[]>;
}

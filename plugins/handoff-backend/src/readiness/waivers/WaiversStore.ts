import type { Waiver } from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../../database';
import type { WaiverSelection } from './WaiversService';

/** A waiver as it is stored. Its state depends on the clock: see `stateOf`. */
export type StoredWaiver = Omit<Waiver, 'gateTitle' | 'state' | 'actions'>;

/** Which waivers, of those that the caller may see. */
export type WaiverQuery = Omit<WaiverSelection, 'owners'>;

/** Times are ISO 8601 in UTC with milliseconds, so that they sort as texts. */
export interface WaiversStore {
  /**
   * Adds a request, unless another one of its gate and entity waits or is in force at the time of the request.
   *
   * @returns that other one; undefined when the request was added
   */
  add(waiver: StoredWaiver): Promise<StoredWaiver | undefined>;

  /** @returns false when the waiver does not wait for a decision at that time; then nothing is stored */
  decide(
    id: string,
    decision: NonNullable<StoredWaiver['decision']>,
  ): Promise<boolean>;

  /** @returns false when the waiver neither waits nor is in force at that time; then nothing is stored */
  revoke(
    id: string,
    revocation: NonNullable<StoredWaiver['revocation']>,
  ): Promise<boolean>;

  /** @param now - time at which states are told, and by which what waits for a decision stands first */
  list(
    query: WaiverQuery,
    now: string,
    page: PageOptions,
  ): Promise<StoredPage<StoredWaiver>>;

  /** Entities that have waivers among these. */
  listEntityRefs(query: WaiverQuery, now: string): Promise<string[]>;
}

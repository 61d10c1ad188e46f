import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  operations,
  Page,
  Waiver,
  WaiverState,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../../database';

export interface WaiversContext {
  credentials: BackstageCredentials;
}

/** What somebody asks leave for, and until when. */
export type WaiverRequest =
  operations['RequestWaiver']['requestBody']['content']['application/json'];

/** What somebody decides of a request. */
export type WaiverDecision =
  operations['DecideWaiver']['requestBody']['content']['application/json'];

/** Which waivers a caller asks for. Every given property narrows; a list matches when any of its values does. */
export interface WaiverSelection {
  ids?: string[];
  /** Full refs. */
  entityRefs?: string[];
  gateIds?: string[];
  states?: readonly WaiverState[];
  /** Of the entities, as full refs; `me` stands for the caller and their groups. */
  owners?: string[];
  /** Full ref of a User. */
  requestedBy?: string;
}

/**
 * Leave to go on without a gate for a while.
 *
 * @remarks
 *
 * Every method leaves out, or answers with NotFoundError, waivers of entities that the caller may not read.
 */
export interface WaiversService {
  /** Those that wait for a decision first, then the newest. */
  list(
    selection: WaiverSelection,
    options: PageOptions,
    context: WaiversContext,
  ): Promise<Page<Waiver>>;

  get(id: string, context: WaiversContext): Promise<Waiver>;

  /**
   * Asks for a waiver, in the name of a user.
   *
   * @throws InputError that names the field which cannot be used
   * @throws NotFoundError for an entity that the caller may not read
   * @throws ConflictError when one of the same gate and entity waits or is in force
   */
  request(waiver: WaiverRequest, context: WaiversContext): Promise<Waiver>;

  /**
   * Approves or denies what somebody else has asked for.
   *
   * @throws InputError that names the field which cannot be used
   * @throws NotAllowedError for a request of the caller's own
   * @throws ConflictError when it does not wait for a decision any more
   */
  decide(
    id: string,
    decision: WaiverDecision,
    context: WaiversContext,
  ): Promise<Waiver>;

  /**
   * Ends a waiver that was approved, or withdraws a request of the caller's own.
   *
   * @throws NotAllowedError for a request of somebody else, which can be denied
   * @throws ConflictError when it has ended already
   */
  revoke(id: string, reason: string, context: WaiversContext): Promise<Waiver>;
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  operations,
  Page,
  Readiness,
  ReadinessTransition,
  SignOff,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { PageOptions } from '../database';

/** On whose behalf. */
export interface ReadinessContext {
  credentials: BackstageCredentials;
}

type Body<TOperation extends keyof operations> =
  operations[TOperation] extends {
    requestBody: { content: { 'application/json': infer TBody } };
  }
    ? TBody
    : never;

/** A gate of an entity. */
export interface GateOfEntity {
  /** Full ref. */
  entityRef: string;
  gateId: string;
}

/**
 * Whether entities are ready, and what people and pipelines say of their gates.
 *
 * @remarks
 *
 * Every method answers with NotFoundError for an entity that the caller may not read. Every change answers with the
 * readiness that it led to.
 */
export interface ReadinessService {
  /** @param options - `at`: as of a time in the past */
  get(
    entityRef: string,
    options: { at?: DateTime<true> },
    context: ReadinessContext,
  ): Promise<Readiness>;

  /**
   * Newest first.
   *
   * @param selection - `gateId`: of this gate alone, `status` for the status of the entity alone
   */
  listHistory(
    selection: { entityRef: string; gateId?: string },
    options: PageOptions,
    context: ReadinessContext,
  ): Promise<Page<ReadinessTransition>>;

  /**
   * @throws InputError that names the field which cannot be used
   */
  report(
    gate: GateOfEntity,
    result: Body<'ReportGateResult'>,
    context: ReadinessContext,
  ): Promise<Readiness>;

  /** All sign-offs of a gate, the newest first. */
  listSignOffs(
    gate: GateOfEntity,
    context: ReadinessContext,
  ): Promise<Page<SignOff>>;

  /**
   * Signs a gate, or objects to it, in the name of a user.
   *
   * @throws InputError that names the field which cannot be used
   * @throws NotAllowedError when they are in none of the roles of the gate
   */
  signOff(
    gate: GateOfEntity,
    signOff: Body<'SignOffGate'>,
    context: ReadinessContext,
  ): Promise<Readiness>;

  /** Whose sign-off it is, and of what. */
  findSignOff(
    id: string,
    context: ReadinessContext,
  ): Promise<GateOfEntity & { by: string }>;

  /**
   * @throws NotAllowedError when it is somebody else's
   * @throws ConflictError when it has ended already
   */
  revokeSignOff(
    id: string,
    reason: string,
    context: ReadinessContext,
  ): Promise<Readiness>;

  /**
   * Decides a gate whose signals conflict.
   *
   * @throws NotAllowedError for whoever does not own the gate
   * @throws ConflictError when they do not conflict
   */
  decide(
    gate: GateOfEntity,
    decision: Body<'DecideGate'>,
    context: ReadinessContext,
  ): Promise<Readiness>;

  /** Records that somebody went on although the entity was not ready. */
  recordOverride(
    entityRef: string,
    override: Body<'RecordReadinessOverride'>,
    context: ReadinessContext,
  ): Promise<ReadinessTransition>;
}

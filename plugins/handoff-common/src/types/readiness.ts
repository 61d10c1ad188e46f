import type { components } from '../schema/openapi.generated';

/**
 * Whether an entity is ready for operation.
 *
 * @public
 */
export type ReadinessStatus = components['schemas']['ReadinessStatus'];

/**
 * All statuses, the worst first.
 *
 * @public
 */
export const readinessStatuses = [
  'not-ready',
  'unknown',
  'at-risk',
  'ready',
] as const satisfies readonly ReadinessStatus[];

/**
 * What is known of a gate for an entity; `no-data` and `error` never count as passed.
 *
 * @public
 */
export type GateResultState = components['schemas']['GateResultState'];

/**
 * A result, or `waived`, which is neither pass nor fail.
 *
 * @public
 */
export type GateState = components['schemas']['GateState'];

/** @public */
export type GateLevel = components['schemas']['GateLevel'];

/**
 * Who decides a gate.
 *
 * @public
 */
export type GateSource = components['schemas']['GateSource'];

/**
 * One criterion of readiness.
 *
 * @public
 */
export type Gate = components['schemas']['Gate'];

/**
 * What a result rests on.
 *
 * @public
 */
export type GateEvidence = components['schemas']['GateEvidence'];

/**
 * What one source says of a gate.
 *
 * @public
 */
export type GateSignal = components['schemas']['GateSignal'];

/**
 * What the owner of a gate has decided where its signals conflict.
 *
 * @public
 */
export type GateDecision = components['schemas']['GateDecision'];

/** @public */
export type GateAction = components['schemas']['GateAction'];

/**
 * How a gate stands for an entity.
 *
 * @public
 */
export type GateStanding = components['schemas']['GateStanding'];

/**
 * A gate of an entity, as lists name it.
 *
 * @public
 */
export type GateReference = components['schemas']['GateReference'];

/**
 * A gate, and how it stands for all entities.
 *
 * @public
 */
export type GateSummary = components['schemas']['GateSummary'];

/**
 * All gates, and whether the configuration has some that cannot be used.
 *
 * @public
 */
export type GateSummaryList = components['schemas']['GateSummaryList'];

/**
 * A person's word on a gate, bound to what they signed.
 *
 * @public
 */
export type SignOff = components['schemas']['SignOff'];

/** @public */
export type SignOffVerdict = components['schemas']['SignOffVerdict'];

/**
 * What differs from what was signed.
 *
 * @public
 */
export type VoidReason = components['schemas']['VoidReason'];

/**
 * A document that differs from what was signed.
 *
 * @public
 */
export type DocumentDifference = components['schemas']['DocumentDifference'];

/**
 * Whether an entity is ready, and the gates that explain it.
 *
 * @public
 */
export type Readiness = components['schemas']['Readiness'];

/**
 * The status of an entity without its gates.
 *
 * @public
 */
export type ReadinessStatusItem = components['schemas']['ReadinessStatusItem'];

/**
 * An entity in the list of all.
 *
 * @public
 */
export type ReadinessItem = components['schemas']['ReadinessItem'];

/** @public */
export type ReadinessCounts = components['schemas']['ReadinessCounts'];

/**
 * A page of the list of all entities, and how many there are of each status.
 *
 * @public
 */
export type ReadinessPage = components['schemas']['ReadinessPage'];

/**
 * How many entities had which status at the end of each day.
 *
 * @public
 */
export type ReadinessTrend = components['schemas']['ReadinessTrend'];

/**
 * A change of a gate, or of the status of an entity.
 *
 * @public
 */
export type ReadinessTransition = components['schemas']['ReadinessTransition'];

/** @public */
export type ReadinessCause = components['schemas']['ReadinessCause'];

/**
 * What of readiness waits for somebody.
 *
 * @public
 */
export type MyReadinessWork = components['schemas']['MyReadinessWork'];

/**
 * Which entities a change of gates would turn.
 *
 * @public
 */
export type ReadinessPreview = components['schemas']['ReadinessPreview'];

/**
 * Leave to go on without a gate for a while.
 *
 * @public
 */
export type Waiver = components['schemas']['Waiver'];

/** @public */
export type WaiverState = components['schemas']['WaiverState'];

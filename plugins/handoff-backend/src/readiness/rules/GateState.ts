/**
 * What is known of a gate for an entity.
 *
 * - `passed`, `failed`: the criterion is met, or it is not
 * - `warning`: nobody can tell, as those who decide it disagree
 * - `not-applicable`: the criterion has no meaning for this entity
 * - `no-data`: it is not decided yet, or no longer
 * - `error`: deciding it failed
 */
export type GateState =
  | 'passed'
  | 'failed'
  | 'warning'
  | 'not-applicable'
  | 'no-data'
  | 'error';

/** Whether an entity is ready for operation. */
export type ReadinessStatus = 'ready' | 'at-risk' | 'not-ready' | 'unknown';

import type { components } from '../schema/openapi.generated';

/**
 * How much something matters.
 *
 * @public
 */
export type Severity = components['schemas']['Severity'];

/**
 * All severities, the most severe first.
 *
 * @public
 */
export const severities = [
  'critical',
  'high',
  'medium',
  'low',
] as const satisfies readonly Severity[];

/**
 * Something to do for an entity, or to correct in a document.
 *
 * @public
 */
export type FollowUp = components['schemas']['FollowUp'];

/**
 * How far a follow-up is; one that is `dropped` will not be done.
 *
 * @public
 */
export type FollowUpState = components['schemas']['FollowUpState'];

/**
 * States of follow-ups that somebody still has to do something about.
 *
 * @public
 */
export const openFollowUpStates = [
  'open',
  'in-progress',
] as const satisfies readonly FollowUpState[];

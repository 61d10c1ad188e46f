import type { components } from '../schema/openapi.generated';

/**
 * A handoff of changes from development to operations, with all that belongs to it.
 *
 * @public
 */
export type Release = components['schemas']['Release'];

/**
 * What lists say of a release.
 *
 * @public
 */
export type ReleaseSummary = components['schemas']['ReleaseSummary'];

/**
 * How far a release has come.
 *
 * @public
 */
export type ReleaseState = components['schemas']['ReleaseState'];

/**
 * All states of releases, in the order in which a release goes through them; those off that way come last.
 *
 * @public
 */
export const releaseStates = [
  'draft',
  'in-review',
  'accepted',
  'deploying',
  'deployed',
  'reviewed',
  'rejected',
  'cancelled',
  'rolling-back',
  'rolled-back',
] as const satisfies readonly ReleaseState[];

/**
 * Something to do before, during or after the deployment of a release.
 *
 * @public
 */
export type ReleaseTask = components['schemas']['ReleaseTask'];

/**
 * When a task is done, with regard to the deployment.
 *
 * @public
 */
export type ReleaseTaskPhase = components['schemas']['ReleaseTaskPhase'];

/**
 * All phases of tasks, in their order.
 *
 * @public
 */
export const releaseTaskPhases = [
  'before',
  'during',
  'after',
] as const satisfies readonly ReleaseTaskPhase[];

/**
 * What somebody has signed for a role, or objected to.
 *
 * @public
 */
export type ReleaseSignOff = components['schemas']['ReleaseSignOff'];

/**
 * A part of a release that is signed, and voids sign-offs when it changes.
 *
 * @public
 */
export type ReleaseSignedPart = components['schemas']['ReleaseSignedPart'];

/**
 * What was decided about a release.
 *
 * @public
 */
export type ReleaseDecision = components['schemas']['ReleaseDecision'];

/**
 * A step that a release has taken from one state to another.
 *
 * @public
 */
export type ReleaseTransition = components['schemas']['ReleaseTransition'];

/**
 * Where a release can go, and what it waits for.
 *
 * @public
 */
export type ReleaseMove = components['schemas']['ReleaseMove'];

/**
 * A change as a release has it.
 *
 * @public
 */
export type ReleaseChange = components['schemas']['ReleaseChange'];

/**
 * Who has a role in a release.
 *
 * @public
 */
export type ReleaseRole = components['schemas']['ReleaseRole'];

/**
 * When a release may be deployed.
 *
 * @public
 */
export type ReleaseWindow = components['schemas']['ReleaseWindow'];

/**
 * What is told of a release.
 *
 * @public
 */
export type ReleaseTexts = components['schemas']['ReleaseTexts'];

/**
 * Something that is asked of a release before it is accepted, or in its review.
 *
 * @public
 */
export type ReleaseCriterion = components['schemas']['ReleaseCriterion'];

/**
 * Leave to go on without something, for a time.
 *
 * @public
 */
export type ReleaseException = components['schemas']['ReleaseException'];

/**
 * How the entities of a release stood when it was accepted, and what has changed since.
 *
 * @public
 */
export type ReleaseEvidence = components['schemas']['ReleaseEvidence'];

/**
 * A dry run of the tasks of a release in another environment.
 *
 * @public
 */
export type ReleaseRehearsal = components['schemas']['ReleaseRehearsal'];

/**
 * Whether the environment of the last dry run is like the one that is deployed to.
 *
 * @public
 */
export type ReleaseParity = components['schemas']['ReleaseParity'];

/**
 * What to watch while a release is deployed and afterwards, and how to undo it.
 *
 * @public
 */
export type ReleaseWatch = components['schemas']['ReleaseWatch'];

/**
 * What both sides found when they looked back at a release.
 *
 * @public
 */
export type ReleaseReview = components['schemas']['ReleaseReview'];

/**
 * What happened around a release.
 *
 * @public
 */
export type ReleaseTimeline = components['schemas']['ReleaseTimeline'];

/**
 * Who has to do what next for a release.
 *
 * @public
 */
export type ReleaseNext = components['schemas']['ReleaseNext'];

import type { components } from '../schema/openapi.generated';

/**
 * What happened to an entity, and to what it depends on.
 *
 * @public
 */
export type Timeline = components['schemas']['Timeline'];

/**
 * Something that happened.
 *
 * @public
 */
export type TimelineEvent = components['schemas']['TimelineEvent'];

/**
 * What happens to entities.
 *
 * @public
 */
export type TimelineType = components['schemas']['TimelineType'];

/**
 * All types of events, as they follow one another when they have happened at the same time.
 *
 * @public
 */
export const timelineTypes = [
  'alert',
  'change',
  'deployment',
  'document',
  'readiness',
  'release',
  'run',
] as const satisfies readonly TimelineType[];

/**
 * What changed before a moment, the likeliest cause of what happened then first.
 *
 * @public
 */
export type Suspects = components['schemas']['Suspects'];

/**
 * A change that may be the cause, with why.
 *
 * @public
 */
export type Suspect = components['schemas']['Suspect'];

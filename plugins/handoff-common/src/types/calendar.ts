import type { components } from '../schema/openapi.generated';

/**
 * Releases, periods and conflicts of some time.
 *
 * @public
 */
export type Calendar = components['schemas']['Calendar'];

/**
 * What the calendar says of a release.
 *
 * @public
 */
export type CalendarRelease = components['schemas']['CalendarRelease'];

/**
 * Why a release does not fit a period.
 *
 * @public
 */
export type CalendarWarning = components['schemas']['CalendarWarning'];

/**
 * Releases that get into each other's way.
 *
 * @public
 */
export type CalendarConflict = components['schemas']['CalendarConflict'];

/**
 * Why releases get into each other's way.
 *
 * @public
 */
export type CalendarConflictReason =
  components['schemas']['CalendarConflictReason'];

/**
 * When the readiness review of a release should be done.
 *
 * @public
 */
export type CalendarReview = components['schemas']['CalendarReview'];

/**
 * From when until when something is.
 *
 * @public
 */
export type CalendarTime = components['schemas']['CalendarTime'];

/**
 * A period as the calendar shows it, with its times.
 *
 * @public
 */
export type CalendarOccurrences = components['schemas']['CalendarOccurrences'];

/**
 * A deployment window, a freeze or a maintenance period.
 *
 * @public
 */
export type CalendarPeriod = components['schemas']['CalendarPeriod'];

/**
 * What a period says: what it is for, and when it is.
 *
 * @public
 */
export type CalendarPeriodRule = components['schemas']['CalendarPeriodRule'];

/**
 * The next times of a period.
 *
 * @public
 */
export type CalendarPeriodPreview =
  components['schemas']['CalendarPeriodPreview'];

/**
 * What a period means for deployments.
 *
 * @public
 */
export type CalendarPeriodKind = components['schemas']['CalendarPeriodKind'];

/**
 * All kinds of periods.
 *
 * @public
 */
export const calendarPeriodKinds = [
  'window',
  'freeze',
  'maintenance',
] as const satisfies readonly CalendarPeriodKind[];

/**
 * An address under which calendar programs read releases.
 *
 * @public
 */
export type CalendarFeed = components['schemas']['CalendarFeed'];

/**
 * A feed with its address, which is answered once.
 *
 * @public
 */
export type CalendarFeedAddress = components['schemas']['CalendarFeedAddress'];

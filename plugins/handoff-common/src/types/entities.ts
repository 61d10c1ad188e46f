import type { components } from '../schema/openapi.generated';

/**
 * A way to reach someone, opened with one tap.
 *
 * @public
 */
export type Contact = components['schemas']['Contact'];

/**
 * A User or Group and how to reach them.
 *
 * @public
 */
export type Party = components['schemas']['Party'];

/**
 * A folder that documents are read from, and how the last reading went.
 *
 * @public
 */
export type SourceStatus = components['schemas']['SourceStatus'];

/** @public */
export type EntitySummary = components['schemas']['EntitySummary'];

/** @public */
export type EntityOverview = components['schemas']['EntityOverview'];

/** @public */
export type RefreshReport = components['schemas']['RefreshReport'];

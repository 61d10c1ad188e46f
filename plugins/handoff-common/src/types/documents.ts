import type { components } from '../schema/openapi.generated';

/**
 * What a document is for: `runbook`, `rollback`, `deployment`, `escalation`, or `operations` for general notes.
 *
 * @public
 */
export type DocumentKind = components['schemas']['DocumentKind'];

/**
 * All document kinds, in the order in which an operator wants them.
 *
 * @public
 */
export const documentKinds = [
  'runbook',
  'rollback',
  'escalation',
  'deployment',
  'operations',
] as const satisfies readonly DocumentKind[];

/**
 * Where a document comes from: a `repository`, the `portal` itself, or an `external` address.
 *
 * @public
 */
export type SourceType = components['schemas']['SourceType'];

/**
 * Whether a document can still be trusted.
 *
 * @public
 */
export type FreshnessState = components['schemas']['FreshnessState'];

/** @public */
export type Freshness = components['schemas']['Freshness'];

/**
 * Where a document comes from, and where to see and change it.
 *
 * @public
 */
export type DocumentSource = components['schemas']['DocumentSource'];

/**
 * Markdown, or an address outside, that is attached to one entity.
 *
 * @public
 */
export type HandoffDocument = components['schemas']['Document'];

/**
 * How much a review of a document is worth: how often it is used, and how much has happened around it.
 *
 * @public
 */
export type ReviewValue = components['schemas']['ReviewValue'];

/**
 * A document with the content of its newest revision.
 *
 * @public
 */
export type DocumentDetail = components['schemas']['DocumentDetail'];

/**
 * An immutable version of a document's content.
 *
 * @public
 */
export type Revision = components['schemas']['Revision'];

/** @public */
export type RevisionDetail = components['schemas']['RevisionDetail'];

/**
 * Somebody's word that a revision is still correct.
 *
 * @public
 */
export type Review = components['schemas']['Review'];

/** @public */
export type Heading = components['schemas']['Heading'];

/**
 * Something that the author of a document or of a catalog file can mend.
 *
 * @public
 */
export type Problem = components['schemas']['Problem'];

/**
 * A document, as records that are about it name it.
 *
 * @public
 */
export type DocumentReference = components['schemas']['DocumentReference'];

/**
 * A heading of a document, as records that are about it name it.
 *
 * @public
 */
export type HeadingReference = components['schemas']['HeadingReference'];

/**
 * One thing to do, as the Markdown of a document has it.
 *
 * @public
 */
export type Step = components['schemas']['Step'];

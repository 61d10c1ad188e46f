import type { components } from './schema/openapi.generated';

type Schemas = components['schemas'];

/**
 * What a document is for: `runbook`, `rollback`, `deployment`, `escalation`, or `operations` for general notes.
 *
 * @public
 */
export type DocumentKind = Schemas['DocumentKind'];

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
export type SourceType = Schemas['SourceType'];

/**
 * Whether a document can still be trusted.
 *
 * @public
 */
export type FreshnessState = Schemas['FreshnessState'];

/** @public */
export type Freshness = Schemas['Freshness'];

/**
 * Where a document comes from, and where to see and change it.
 *
 * @public
 */
export type DocumentSource = Schemas['DocumentSource'];

/**
 * Markdown, or an address outside, that is attached to one entity.
 *
 * @public
 */
export type HandoffDocument = Schemas['Document'];

/**
 * A document with the content of its newest revision.
 *
 * @public
 */
export type DocumentDetail = Schemas['DocumentDetail'];

/**
 * An immutable version of a document's content.
 *
 * @public
 */
export type Revision = Schemas['Revision'];

/** @public */
export type RevisionDetail = Schemas['RevisionDetail'];

/**
 * Somebody's word that a revision is still correct.
 *
 * @public
 */
export type Review = Schemas['Review'];

/** @public */
export type Heading = Schemas['Heading'];

/**
 * Something that the author of a document or of a catalog file can mend.
 *
 * @public
 */
export type Problem = Schemas['Problem'];

/**
 * A way to reach someone, opened with one tap.
 *
 * @public
 */
export type Contact = Schemas['Contact'];

/**
 * A User or Group and how to reach them.
 *
 * @public
 */
export type Party = Schemas['Party'];

/**
 * A folder that documents are read from, and how the last reading went.
 *
 * @public
 */
export type SourceStatus = Schemas['SourceStatus'];

/** @public */
export type EntitySummary = Schemas['EntitySummary'];

/** @public */
export type EntityOverview = Schemas['EntityOverview'];

/** @public */
export type RefreshReport = Schemas['RefreshReport'];

/** @public */
export type TextSegment = Schemas['TextSegment'];

/** @public */
export type SearchResult = Schemas['SearchResult'];

/** @public */
export type SearchResultList = Schemas['SearchResultList'];

/**
 * One page of a list.
 *
 * @public
 */
export interface Page<T> {
  items: T[];
  /** How many items there are on all pages together, of those that the caller may read. */
  totalItems: number;
  pageInfo: {
    /** Absent on the last page. */
    nextCursor?: string;
  };
}

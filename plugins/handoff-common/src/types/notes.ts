import type { components } from '../schema/openapi.generated';

/**
 * How much can go wrong.
 *
 * @public
 */
export type Risk = components['schemas']['Risk'];

/**
 * All risks, the lowest first.
 *
 * @public
 */
export const risks = [
  'low',
  'medium',
  'high',
] as const satisfies readonly Risk[];

/**
 * A field of an operational note.
 *
 * @public
 */
export type NoteField = components['schemas']['NoteField'];

/**
 * All fields of an operational note, in the order of the template.
 *
 * @public
 */
export const noteFields = [
  'intent',
  'unknowns',
  'impact',
  'risk',
  'deploymentStrategy',
  'monitoring',
  'rollbackCriteria',
  'rollbackProcedure',
  'featureFlags',
  'migrations',
  'documents',
] as const satisfies readonly NoteField[];

/**
 * What operators must know of a change. Texts are Markdown, trimmed; a field without an answer is absent.
 *
 * @public
 */
export type NoteFields = components['schemas']['NoteFields'];

/**
 * Fields of a note as they were edited in the portal: absent ones were not, and `null` is one that was emptied on purpose.
 *
 * @public
 */
export type EditedFields = components['schemas']['EditedFields'];

/**
 * A note with where each of its fields comes from.
 *
 * @public
 */
export type LayeredNote = components['schemas']['LayeredNote'];

/**
 * The operational note of a change.
 *
 * @public
 */
export type OperationalNote = components['schemas']['OperationalNote'];

/**
 * What a list shows of the operational note of a change.
 *
 * @public
 */
export type NoteSummary = components['schemas']['NoteSummary'];

/**
 * A document that a note names.
 *
 * @public
 */
export type NoteDocument = components['schemas']['NoteDocument'];

/**
 * What a note said at one time, in the description of its change or as it was edited in the portal.
 *
 * @public
 */
export type NoteRevision = components['schemas']['NoteRevision'];

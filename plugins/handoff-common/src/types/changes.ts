import type { components } from '../schema/openapi.generated';

/**
 * A pull request, commit, deployment or change of configuration.
 *
 * @public
 */
export type Change = components['schemas']['Change'];

/**
 * What a change is.
 *
 * @public
 */
export type ChangeKind = components['schemas']['ChangeKind'];

/**
 * All kinds of changes.
 *
 * @public
 */
export const changeKinds = [
  'pull-request',
  'commit',
  'deployment',
  'configuration',
  'monitoring',
] as const satisfies readonly ChangeKind[];

/**
 * How far a change has come.
 *
 * @public
 */
export type ChangeState = components['schemas']['ChangeState'];

/**
 * A change that a search has found, with where it matches.
 *
 * @public
 */
export type ChangeSearchResult = components['schemas']['ChangeSearchResult'];

/**
 * One page of what a search of changes has found.
 *
 * @public
 */
export type ChangeSearchResultList =
  components['schemas']['ChangeSearchResultList'];

/**
 * Who knows of a change of monitoring.
 *
 * @public
 */
export type ChangeAcknowledgement =
  components['schemas']['ChangeAcknowledgement'];

/**
 * How far a module has read the changes of a repository.
 *
 * @public
 */
export type ChangeSourceStatus = components['schemas']['ChangeSourceStatus'];

/**
 * A change with all that is known of it.
 *
 * @public
 */
export type ChangeDetails = components['schemas']['ChangeDetails'];

/**
 * A change that another one undoes, or is undone by.
 *
 * @public
 */
export type ChangeReference = components['schemas']['ChangeReference'];

/**
 * A change as a pipeline or another tool reports it.
 *
 * @public
 */
export type ReportedChange = components['schemas']['ReportedChange'];

/**
 * Something of a reported change that could not be used.
 *
 * @public
 */
export type ChangeProblem = components['schemas']['ChangeProblem'];

/**
 * What came of changes that were reported.
 *
 * @public
 */
export type ChangesReport = components['schemas']['ChangesReport'];

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

/**
 * What is deployed and how it is set there; never the value of a secret.
 *
 * @public
 */
export type DeploymentFacts = components['schemas']['DeploymentFacts'];

/**
 * What of an entity is deployed where, and in what its environments differ.
 *
 * @public
 */
export type EntityEnvironments = components['schemas']['EntityEnvironments'];

/**
 * What of an entity stands in one environment.
 *
 * @public
 */
export type EntityEnvironment = components['schemas']['EntityEnvironment'];

/**
 * What environments say of one fact.
 *
 * @public
 */
export type FactComparison = components['schemas']['FactComparison'];

/**
 * What a fact is about.
 *
 * @public
 */
export type FactGroup = components['schemas']['FactGroup'];

/**
 * All groups of facts, in the order in which they show.
 *
 * @public
 */
export const factGroups = [
  'version',
  'migration',
  'configuration',
  'featureFlags',
  'runtime',
  'dependencies',
] as const satisfies readonly FactGroup[];

/**
 * That a fact may differ, as the configuration declares it.
 *
 * @public
 */
export type ExpectedDifference = components['schemas']['ExpectedDifference'];

/**
 * What a deployment brought to its environment.
 *
 * @public
 */
export type BroughtChanges = components['schemas']['BroughtChanges'];

/**
 * That a change is in an environment.
 *
 * @public
 */
export type DeployedTo = components['schemas']['DeployedTo'];

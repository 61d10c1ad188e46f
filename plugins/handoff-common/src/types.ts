import type { components } from './schema/openapi.generated';

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

/** @public */
export type TextSegment = components['schemas']['TextSegment'];

/** @public */
export type SearchResult = components['schemas']['SearchResult'];

/** @public */
export type SearchResultList = components['schemas']['SearchResultList'];

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

/**
 * The documents that answer an alert, and the entities that it is about.
 *
 * @public
 */
export type AlertResolution = components['schemas']['AlertResolution'];

/**
 * A document that answers an alert, with the rule that found it.
 *
 * @public
 */
export type AlertMatch = components['schemas']['AlertMatch'];

/**
 * An entity that an alert is about, and whom to call about it.
 *
 * @public
 */
export type AlertedEntity = components['schemas']['AlertedEntity'];

/**
 * One firing of an alert rule, as its alert manager reports it.
 *
 * @public
 */
export type Alert = components['schemas']['Alert'];

/**
 * Whether an alert fires, has not been heard of for long, or is resolved.
 *
 * @public
 */
export type AlertState = components['schemas']['AlertState'];

/**
 * Something of an alert that could not be used as it was sent.
 *
 * @public
 */
export type AlertProblem = components['schemas']['AlertProblem'];

/**
 * What came of alerts that were sent.
 *
 * @public
 */
export type IntakeReport = components['schemas']['IntakeReport'];

/**
 * A document, as records that are about it name it.
 *
 * @public
 */
export type DocumentReference = components['schemas']['DocumentReference'];

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

/**
 * One execution of a document's steps by people, pinned to a revision.
 *
 * @public
 */
export type Run = components['schemas']['Run'];

/**
 * Why a run was started.
 *
 * @public
 */
export type RunTrigger = components['schemas']['RunTrigger'];

/**
 * Whether a run goes on; `aborted` and `abandoned` ones count for nothing.
 *
 * @public
 */
export type RunState = components['schemas']['RunState'];

/**
 * How a run ended, or whether a drill passed.
 *
 * @public
 */
export type RunOutcome = components['schemas']['RunOutcome'];

/**
 * An alert that a run is about.
 *
 * @public
 */
export type RunAlert = components['schemas']['RunAlert'];

/**
 * A step of a run, with what became of it.
 *
 * @public
 */
export type RunStep = components['schemas']['RunStep'];

/** @public */
export type RunStepState = components['schemas']['RunStepState'];

/**
 * Something said in the course of a run.
 *
 * @public
 */
export type RunNote = components['schemas']['RunNote'];

/** @public */
export type RunNoteKind = components['schemas']['RunNoteKind'];

/**
 * When and how to escalate, and whom to call.
 *
 * @public
 */
export type RunEscalation = components['schemas']['RunEscalation'];

/**
 * A run with its steps and notes.
 *
 * @public
 */
export type RunDetail = components['schemas']['RunDetail'];

/**
 * A message about where a run stands, to be copied.
 *
 * @public
 */
export type StatusUpdate = components['schemas']['StatusUpdate'];

/**
 * A run for practice that is planned.
 *
 * @public
 */
export type Drill = components['schemas']['Drill'];

/** @public */
export type DrillState = components['schemas']['DrillState'];

/**
 * What can be said of one alerting rule or runbook, and what to do about it.
 *
 * @public
 */
export type CoverageItem = components['schemas']['CoverageItem'];

/** @public */
export type CoverageFinding = components['schemas']['CoverageFinding'];

/** @public */
export type AlertCoverage = components['schemas']['AlertCoverage'];

/**
 * Where alerting rules are read, and how the last reading went.
 *
 * @public
 */
export type RuleSource = components['schemas']['RuleSource'];

/**
 * An alerting rule that was added, changed or removed.
 *
 * @public
 */
export type RuleChange = components['schemas']['RuleChange'];

/**
 * An alerting rule, as Prometheus has it.
 *
 * @public
 */
export type AlertRule = components['schemas']['AlertRule'];

import type { components } from '../schema/openapi.generated';

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

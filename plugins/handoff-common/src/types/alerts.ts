import type { components } from '../schema/openapi.generated';

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

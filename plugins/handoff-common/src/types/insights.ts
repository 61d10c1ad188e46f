import type { components } from '../schema/openapi.generated';

/**
 * What a figure tells.
 *
 * @public
 */
export type InsightFigureId = components['schemas']['InsightFigureId'];

/**
 * All figures, as they are shown.
 *
 * @public
 */
export const insightFigureIds = [
  'lead-time',
  'deployment-frequency',
  'change-failure-rate',
  'time-to-restore',
  'incident-frequency',
  'releases-accepted-first-time',
  'time-to-accepted',
  'alerts-with-runbook',
  'time-to-first-step',
  'runs-that-helped',
  'stale-share',
  'waivers-overdue',
] as const satisfies readonly InsightFigureId[];

/**
 * How the events of a figure come to a value.
 *
 * @public
 */
export type InsightUnit = components['schemas']['InsightUnit'];

/**
 * A week or month of a figure; one of which nothing is known has no value.
 *
 * @public
 */
export type InsightPoint = components['schemas']['InsightPoint'];

/**
 * A figure with its definition.
 *
 * @public
 */
export type InsightFigure = components['schemas']['InsightFigure'];

/**
 * The figures of a period.
 *
 * @public
 */
export type Insights = components['schemas']['Insights'];

/**
 * An event behind a figure.
 *
 * @public
 */
export type InsightRow = components['schemas']['InsightRow'];

/**
 * Alerts and runs of one entity that belong together, and what people corrected of it.
 *
 * @public
 */
export type Incident = components['schemas']['Incident'];

/**
 * An alert that fired, or a run that somebody started because of an incident.
 *
 * @public
 */
export type IncidentInterval = components['schemas']['IncidentInterval'];

/**
 * A deployment that an incident followed.
 *
 * @public
 */
export type IncidentDeployment = components['schemas']['IncidentDeployment'];

/**
 * How people correct incidents.
 *
 * @public
 */
export type IncidentJudgementKind =
  components['schemas']['IncidentJudgementKind'];

/**
 * What somebody corrected of an incident.
 *
 * @public
 */
export type IncidentJudgement = components['schemas']['IncidentJudgement'];

/**
 * What is to be corrected of an incident.
 *
 * @public
 */
export type NewIncidentJudgement =
  components['schemas']['NewIncidentJudgement'];

/**
 * A document whose runs helped, with whom to thank for it.
 *
 * @public
 */
export type HelpfulDocument = components['schemas']['HelpfulDocument'];

/**
 * What waits for a User or Group.
 *
 * @public
 */
export type TeamLoad = components['schemas']['TeamLoad'];

/**
 * What open releases ask of their teams, week by week.
 *
 * @public
 */
export type LoadAhead = components['schemas']['LoadAhead'];

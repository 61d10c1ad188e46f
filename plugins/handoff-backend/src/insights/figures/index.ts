import {
  changeFailureRate,
  deploymentFrequency,
  leadTime,
} from './deliveryFigures';
import type { Figure } from './Figure';
import {
  alertsWithRunbook,
  incidentFrequency,
  timeToRestore,
} from './incidentFigures';
import { releasesAcceptedFirstTime, timeToAccepted } from './releaseFigures';
import { runsThatHelped, timeToFirstStep } from './runFigures';
import { staleShare, waiversOverdue } from './standingFigures';

/** All figures, as they are shown. */
export const figures: Figure[] = [
  leadTime,
  deploymentFrequency,
  changeFailureRate,
  timeToRestore,
  incidentFrequency,
  releasesAcceptedFirstTime,
  timeToAccepted,
  alertsWithRunbook,
  timeToFirstStep,
  runsThatHelped,
  staleShare,
  waiversOverdue,
];

export type { Figure } from './Figure';
export {
  allIncidents,
  GAP_MS,
  INCIDENT_FACTS,
  type IncidentFacts,
} from './incidentFigures';

export { bucketsOf, type BucketSize, type Period } from './bucketsOf';
export {
  failedDeployments,
  followersOf,
  type Failure,
} from './failedDeployments';
export { helpfulDocuments } from './helpfulDocuments';
export {
  idsOf,
  intervalsOfFirings,
  intervalsOfRuns,
  type IncidentInterval,
} from './IncidentInterval';
export type { IncidentJudgement } from './IncidentJudgement';
export { judgeIncidents, type JudgedIncident } from './judgeIncidents';
export { loadAhead } from './loadAhead';
export { leadTimesOf } from './leadTimesOf';
export { reachOf } from './reachOf';
export type { FigureUnit, Sample } from './Sample';
export { summarize } from './summarize';

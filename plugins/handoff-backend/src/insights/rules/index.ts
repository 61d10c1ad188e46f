export type { BucketSize, Period } from './bucketsOf';
export {
  failedDeployments,
  followersOf,
  type Failure,
} from './failedDeployments';
export {
  idsOf,
  intervalsOfFirings,
  intervalsOfRuns,
  type IncidentInterval,
} from './IncidentInterval';
export type { IncidentJudgement } from './IncidentJudgement';
export { judgeIncidents, type JudgedIncident } from './judgeIncidents';
export { leadTimesOf } from './leadTimesOf';
export { reachOf } from './reachOf';
export type { FigureUnit, Sample } from './Sample';
export { summarize } from './summarize';

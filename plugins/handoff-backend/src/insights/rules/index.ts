export type { BucketSize, Period } from './bucketsOf';
export { failedDeployments, type Failure } from './failedDeployments';
export { incidentsOf, type Incident } from './incidentsOf';
export { leadTimesOf } from './leadTimesOf';
export type { FigureUnit, Sample } from './Sample';
export { summarize } from './summarize';

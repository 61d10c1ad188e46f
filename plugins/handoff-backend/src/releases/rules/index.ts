export {
  addCriterion,
  changeCriterion,
  standingCriteria,
  withoutTasks,
} from './criteria';
export {
  mayBeOf,
  weighDeployment,
  type ReportedDeployment,
} from './deployments';
export { finishRollback, recordDeployment } from './recordDeployment';
export { addWorkingDays } from './addWorkingDays';
export { applyTemplates } from './applyTemplates';
export { nextOf } from './nextOf';
export { noticesOf, type ReleaseNotice } from './noticesOf';
export { remindersOf } from './remindersOf';
export { enterReview } from './enterReview';
export { changedSince } from './evidence';
export {
  decideException,
  exceptionState,
  requestException,
} from './exceptions';
export type { ReleaseFacts } from './guards';
export { advanceRelease, moveRelease, movesOf } from './moveRelease';
export {
  findRehearsal,
  judgeParity,
  lastRehearsal,
  PARITY_GATE,
  startRehearsal,
  updateRehearsal,
  type ComparedEntity,
} from './rehearsals';
export { reviewRelease } from './reviewRelease';
export { isExcepted, type ReleaseViolation } from './violations';
export { needsDryRun, unmetOfCriterion } from './unmetCriteria';
export type { ReleasePolicy, ReleaseTemplate } from './ReleasePolicy';
export { highestRisk, riskOf } from './risk';
export { signedPartsOf, voidedBy } from './signedParts';
export {
  missingRolesOf,
  needsDistinctSigners,
  requiredRolesOf,
} from './signOffs';
export {
  isBeforeDeployment,
  signRelease,
  withdrawSignOff,
} from './signRelease';

export { addCriterion, changeCriterion, withoutTasks } from './criteria';
export { addWorkingDays } from './addWorkingDays';
export { applyTemplates } from './applyTemplates';
export { changedSince } from './evidence';
export {
  decideException,
  exceptionState,
  requestException,
} from './exceptions';
export type { ReleaseFacts } from './guards';
export { advanceRelease, moveRelease, movesOf } from './moveRelease';
export { needsDryRun, unmetOfCriterion } from './unmetCriteria';
export type { ReleasePolicy, ReleaseTemplate } from './ReleasePolicy';
export { highestRisk, riskOf } from './risk';
export { signedPartsOf, voidedBy } from './signedParts';
export { missingRolesOf, requiredRolesOf } from './signOffs';
export {
  isBeforeDeployment,
  signRelease,
  withdrawSignOff,
} from './signRelease';

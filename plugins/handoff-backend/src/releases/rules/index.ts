export { addWorkingDays } from './addWorkingDays';
export type { ReleaseFacts } from './guards';
export { advanceRelease, moveRelease, movesOf } from './moveRelease';
export type { ReleasePolicy } from './ReleasePolicy';
export { highestRisk, riskOf } from './risk';
export { signedPartsOf, voidedBy } from './signedParts';
export { missingRolesOf, requiredRolesOf } from './signOffs';
export {
  isBeforeDeployment,
  signRelease,
  withdrawSignOff,
} from './signRelease';

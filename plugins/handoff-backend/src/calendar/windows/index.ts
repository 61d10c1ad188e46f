export { findScopes, type EntityScopes } from './findScopes';
export { PeriodCheck, type ExpandedPeriod } from './PeriodCheck';
export {
  ReleaseWindows,
  type PlannedRelease,
  type WindowViolation,
} from './ReleaseWindows';

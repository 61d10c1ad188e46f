export { findScopes, type EntityScopes } from './findScopes';
export { HeldPeriods, type HeldPeriod } from './HeldPeriods';
export { PeriodCheck, type ExpandedPeriod } from './PeriodCheck';
export {
  ReleaseWindows,
  type PlannedRelease,
  type WindowViolation,
} from './ReleaseWindows';

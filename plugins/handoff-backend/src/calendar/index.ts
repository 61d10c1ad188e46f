export { createCalendarPeriods } from './createCalendarPeriods';
export { addPeriodsRoutes, type CalendarContext } from './periods';
export type {
  PlannedRelease,
  ReleaseWindows,
  WindowViolation,
} from './windows';

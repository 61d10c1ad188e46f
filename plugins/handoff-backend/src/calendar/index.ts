export { createCalendar } from './createCalendar';
export { createCalendarPeriods } from './createCalendarPeriods';
export { addFeedsRoutes, FEED_PATH } from './feeds';
export { addPeriodsRoutes, type CalendarContext } from './periods';
export { addCalendarRoutes } from './view';
export type {
  HeldPeriod,
  HeldPeriods,
  ReleaseWindows,
  WindowViolation,
} from './windows';

export { AuthorizedCalendarService } from './AuthorizedCalendarService';
export type { CalendarService } from './CalendarService';
export { DefaultCalendarService } from './DefaultCalendarService';
export { addCalendarRoutes } from './routes';

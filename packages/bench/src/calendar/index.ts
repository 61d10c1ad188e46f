export { measureCalendar } from './measureCalendar';

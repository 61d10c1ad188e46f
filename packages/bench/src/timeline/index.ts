export { measureTimeline } from './measureTimeline';

export { GitlabEvents } from './GitlabEvents';

export { GitlabBackfill } from './GitlabBackfill';

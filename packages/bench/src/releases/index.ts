export { measureReleases } from './measureReleases';

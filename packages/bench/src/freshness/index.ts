export { measureFreshness } from './measureFreshness';

export { measureReadiness } from './measureReadiness';

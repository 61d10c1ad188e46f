export { measureChanges } from './measureChanges';

export { measureRetrieval } from './measureRetrieval';

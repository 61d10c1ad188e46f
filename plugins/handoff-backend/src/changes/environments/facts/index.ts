export { readFacts } from './readFacts';

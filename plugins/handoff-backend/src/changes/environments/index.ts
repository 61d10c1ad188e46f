export { readFacts } from './facts';

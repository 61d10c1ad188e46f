export { readRetention, type Retention } from './readRetention';

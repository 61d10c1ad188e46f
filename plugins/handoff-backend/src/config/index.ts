export { readDuration } from './readDuration';

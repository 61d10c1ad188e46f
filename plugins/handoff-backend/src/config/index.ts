export { readDuration } from './readDuration';
export { readLimit } from './readLimit';

export { createReleaseAction } from './createReleaseAction';

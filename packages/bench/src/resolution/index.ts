export { measureResolution } from './measureResolution';

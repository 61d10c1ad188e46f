export { registerReport } from './registerReport';

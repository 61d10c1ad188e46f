export { measureSearchLatency } from './measureSearchLatency';

export { ReporterRunner } from './ReporterRunner';
export { ResultStore } from './ResultStore';

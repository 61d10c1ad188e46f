export { formatReport, formats, type Format } from './formatReport';
export { summarize } from './summarize';

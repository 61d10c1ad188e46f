export { delayInWords } from './parseDelay';
export { parseSteps } from './parseSteps';

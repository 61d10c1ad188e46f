export { checkSteps } from './checkSteps';
export { delayInWords } from './parseDelay';
export { parseSteps } from './parseSteps';

export { isCamelCase } from './alertName';
export { cleanText } from './fieldValues';
export { parseDocument, PARSER_VERSION } from './parseDocument';
export { delayInWords, parseSteps } from './steps';
export type { FrontMatter, ParsedDocument, Section } from './types';

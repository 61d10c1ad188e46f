export { maskSecrets } from './maskSecrets';
export { parseDocument, PARSER_VERSION } from './parseDocument';
export { delayInWords, parseSteps } from './steps';
export { prepareDocument, type PreparedDocument } from './prepareDocument';
export type { FrontMatter, ParsedDocument, Section } from './types';

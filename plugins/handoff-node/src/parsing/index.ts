export { isCamelCase } from './alertName';
export { checkAnchors } from './checkAnchors';
export { checkProcedure } from './checkProcedure';
export { cleanText } from './fieldValues';
export { materialText } from './materialText';
export { parseDocument, PARSER_VERSION } from './parseDocument';
export { plainSections } from './plainSections';
export { procedureKinds } from './procedureKinds';
export { delayInWords, parseSteps } from './steps';
export type {
  DocumentLink,
  FrontMatter,
  ParsedDocument,
  Section,
} from './types';

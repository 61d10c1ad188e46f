export { DocumentReader, type DocumentReaderProps } from './DocumentReader';
export type { DocumentSteps, LinkTarget } from './markdown/MarkdownContext';
export {
  ReaderExtrasProvider,
  type ReaderExtras,
} from './markdown/ReaderExtras';
export { TableOfContents } from './TableOfContents';

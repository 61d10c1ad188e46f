export { DocumentReader, type DocumentReaderProps } from './DocumentReader';
export type { LinkTarget } from './markdown/MarkdownContext';
export { TableOfContents } from './TableOfContents';

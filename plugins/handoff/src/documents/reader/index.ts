export { DocumentReader, type DocumentReaderProps } from './DocumentReader';
export type { LinkTarget, StepTicks } from './markdown/MarkdownContext';
export { TableOfContents } from './TableOfContents';

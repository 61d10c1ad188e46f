export { DocumentReader, type DocumentReaderProps } from './DocumentReader';
export type { LinkTarget, StepTicks } from './markdown/MarkdownContext';
export {
  HeadingExtrasProvider,
  type HeadingExtras,
} from './markdown/HeadingExtras';
export { TableOfContents } from './TableOfContents';

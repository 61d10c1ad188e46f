export { decodeDocument } from './decodeDocument';
export {
  defaultFileLimits,
  extensionOf,
  FileSelection,
  holds,
  MARKDOWN_EXTENSIONS,
  type FileLimits,
} from './FileSelection';
export { readFiles } from './readFiles';
export { walkFolder, type FoundFile } from './walkFolder';

export { cleanDocument } from './cleanDocument';
export {
  describeDocument,
  NAME_MARK,
  type DocumentDescription,
} from './describeDocument';
export { hashTerm } from './hashTerm';
export { BREAK, decodeWordStream, type WordStream } from './wordStream';

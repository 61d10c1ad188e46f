export { isNone } from './isNone';
export { effectiveFields, layerNote } from './layerNote';
export {
  defaultRequiredFields,
  missingFields,
  type RequiredFields,
} from './missingFields';
export { parseNote } from './parseNote';
export { templateHeading } from './template';
export { tidyFields } from './tidyFields';
export { NoteDocuments } from './NoteDocuments';
export { editNote, fieldsOf, readDescription } from './reviseNote';
export {
  noteEtag,
  noteEtagHeader,
  notedKinds,
  toNote,
  toNoteSummary,
  wantsNote,
} from './toNote';

export { DeletedBanner } from './DeletedBanner';
export { DraftNotices } from './DraftNotices';
export { EditorActions } from './EditorActions';
export { type EditorLocation, parseEditorLocation } from './editorLocation';
export { LazyEditor } from './LazyEditor';
export { RestoreRevisionButton } from './RestoreRevisionButton';
export { WriteButton } from './WriteButton';

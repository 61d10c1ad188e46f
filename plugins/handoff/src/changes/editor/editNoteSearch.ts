const VIEW = 'view';
const EDIT = 'edit';

/** The query that opens the note of a change for writing on the page of the change. */
export const editNoteSearch = `?${VIEW}=${EDIT}`;

/** Whether the address says that the note is being written. */
export function isEditingNote(parameters: URLSearchParams): boolean {
  return parameters.get(VIEW) === EDIT;
}

const VIEW = 'view';
const EDIT = 'edit';

/** The query that opens what a page shows for writing. */
export const editSearch = `?${VIEW}=${EDIT}`;

/** Whether the address says that it is being written. */
export function isEditing(parameters: URLSearchParams): boolean {
  return parameters.get(VIEW) === EDIT;
}

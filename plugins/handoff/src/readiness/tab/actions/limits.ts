/** As the backend takes them. */
export const REASON_MAXIMUM_CHARACTERS = 2000;

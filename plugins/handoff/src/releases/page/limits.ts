/** What the backend takes. */
export const REASON_MAXIMUM_CHARACTERS = 2_000;
export const TEXT_MAXIMUM_CHARACTERS = 10_000;
export const TITLE_MAXIMUM_CHARACTERS = 500;

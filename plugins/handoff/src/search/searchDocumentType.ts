/** How the portal's own search names documents of Handoff. */
export const SEARCH_DOCUMENT_TYPE = 'handoff';

/** How it names changes. */
export const CHANGE_SEARCH_DOCUMENT_TYPE = 'handoff-change';

/** How the portal's own search names documents of Handoff. */
export const SEARCH_DOCUMENT_TYPE = 'handoff';

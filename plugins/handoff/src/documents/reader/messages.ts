/** Strings of the document reader; `translation.ts` holds them as `reader`. */
export const readerMessages = {
  tableOfContents: 'On this page',
} as const;

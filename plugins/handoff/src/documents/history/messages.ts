/** Strings of the revision history; `translation.ts` holds them as `history`. */
export const historyMessages = {
  title: 'History',
} as const;

/** Which states of a thing a caller is ready to change: those with one of these etags, or any. */
export type Precondition = string[] | 'any';

/**
 * Reads the header `If-Match`: etags with commas between them, or an asterisk.
 *
 * @remarks
 *
 * Proxies that compress answers weaken their etags, so that a weak one counts as the one it was made of.
 *
 * @returns undefined when the header is missing or holds no etag
 */
export function parseIfMatch(
  header: string | undefined,
): Precondition | undefined {
  if (header?.trim() === '*') return 'any';
  const etags = header?.match(/"[^"]*"/g);
  return etags?.length ? etags : undefined;
}

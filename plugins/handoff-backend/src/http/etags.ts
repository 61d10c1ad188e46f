import { createHash } from 'node:crypto';

/*
 * A thing has an etag of its own, by which a caller says which state of it is to be changed. An answer says more than
 * that: what depends on the clock, or on other things. So the header `ETag` is that of the thing, a full stop, and a hash
 * of the answer. Then nobody is told that an answer is unchanged when it is not, and nobody is kept from changing a thing
 * because the clock went on.
 */

/** Which states of a thing a caller is ready to change: those with one of these etags, or any. */
export type Precondition = string[] | 'any';

/**
 * The header `ETag` of an answer that holds a thing.
 *
 * @param etag - of the thing, in quotation marks and without a full stop
 */
export function answerEtag(etag: string, answer: object): string {
  const hash = createHash('sha256').update(JSON.stringify(answer));
  return `${etag.slice(0, -1)}.${hash.digest('base64url').slice(0, 16)}"`;
}

/**
 * Reads the header `If-Match`: etags with commas between them, or an asterisk. They may be those of things, as they stand
 * in a body, or those of answers.
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
  return etags?.length
    ? etags.map(etag => etag.replace(/\..*"$/, '"'))
    : undefined;
}

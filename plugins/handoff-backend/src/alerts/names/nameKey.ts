import { createHash } from 'node:crypto';

/** As much as the database indexes. */
const MAX_LENGTH = 200;

/**
 * What is left of a name without case, spaces, separators and punctuation. Two names are the same when their keys are.
 *
 * @returns an empty text for a name without letters and digits, which is the same as no other
 */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFKC')
    .toLocaleLowerCase('en-US')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return key.length > MAX_LENGTH
    ? createHash('sha256').update(key).digest('hex')
    : key;
}

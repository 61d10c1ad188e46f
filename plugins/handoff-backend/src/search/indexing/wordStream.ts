import { endianness } from 'node:os';
import type { Token } from '../analysis';
import { hashTerm } from './hashTerm';

/** The fields of a document, in the order in which a stream holds them. `names` are title and alerts. */
export const STREAM_FIELDS = [
  'names',
  'entities',
  'tags',
  'path',
  'headings',
  'body',
] as const;

export type StreamField = (typeof STREAM_FIELDS)[number];

/** Stands between two texts of a field: two names, two sections. */
export const BREAK = 0;

/** The words of one field as numbers. */
export interface FieldWords {
  /** In the order of the text, with a break between texts. */
  sequence: Uint32Array;
  /** Identifiers as a whole, in no particular place. */
  joined: Uint32Array;
}

/**
 * The words of a document as numbers, field by field: all that ranking needs, in a tenth of the time that it takes to
 * read and split the text again.
 */
export type WordStream = Record<StreamField, FieldWords>;

/** Words beyond this many of a field count for finding, not for ranking, so that no single document slows a search. */
const MAX_WORDS_PER_FIELD = 20_000;
const HEADER_LENGTH = 2 * STREAM_FIELDS.length;

/** Writes the lengths of all parts, then the parts; each number in four bytes, lowest first. */
export function encodeWordStream(
  fields: Record<StreamField, Token[][]>,
): Buffer {
  const parts = STREAM_FIELDS.flatMap(field => [
    fields[field]
      .flatMap((tokens, i) => [
        ...(i > 0 ? [BREAK] : []),
        ...tokens.filter(token => !token.joined).map(toNumber),
      ])
      .slice(0, MAX_WORDS_PER_FIELD),
    fields[field]
      .flat()
      .filter(token => token.joined)
      .map(toNumber)
      .slice(0, MAX_WORDS_PER_FIELD),
  ]);
  const numbers = [...parts.map(part => part.length), ...parts.flat()];
  return lowestByteFirst(Buffer.from(Uint32Array.from(numbers).buffer));
}

/** Reads what `encodeWordStream` has written. */
export function decodeWordStream(bytes: Uint8Array): WordStream {
  // The copy is aligned, which a buffer from a driver's pool may not be.
  const copy = new Uint8Array(bytes);
  lowestByteFirst(Buffer.from(copy.buffer));
  const numbers = new Uint32Array(copy.buffer);
  let start = HEADER_LENGTH;
  const take = (part: number) => {
    const end = start + numbers[part];
    const words = numbers.subarray(start, end);
    start = end;
    return words;
  };
  const takeField = (field: StreamField) => {
    const part = 2 * STREAM_FIELDS.indexOf(field);
    return { sequence: take(part), joined: take(part + 1) };
  };
  return {
    names: takeField('names'),
    entities: takeField('entities'),
    tags: takeField('tags'),
    path: takeField('path'),
    headings: takeField('headings'),
    body: takeField('body'),
  };
}

function toNumber(token: Token): number {
  return hashTerm(token.term);
}

function lowestByteFirst(buffer: Buffer): Buffer {
  return endianness() === 'BE' ? buffer.swap32() : buffer;
}

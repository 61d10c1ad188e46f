import type { Address } from './readAddress';

/** Segments at the end of two addresses that make it likely that one is published from the other. */
const LIKELY_LENGTH = 3;
/** A path of fewer segments says too little. */
const MIN_LENGTH = 2;

/**
 * Whether the address in an alert is that of a document: the `same`, or likely that of a site that is `published` from
 * the document's repository.
 */
export function compareAddresses(
  wanted: Address,
  document: Address,
): 'same' | 'published' | undefined {
  const common = commonEnd(wanted.segments, document.segments);
  if (wanted.host !== undefined && wanted.host === document.host) {
    const isSame =
      common === wanted.segments.length &&
      common === document.segments.length &&
      document.parameters.every(each => wanted.parameters.includes(each));
    return isSame ? 'same' : undefined;
  }
  if (common < MIN_LENGTH) return undefined;
  const isWhole =
    common === wanted.segments.length ||
    // The document's own path may start further down, at the source folder.
    (document.host === undefined && common === document.segments.length);
  if (wanted.host === undefined) return isWhole ? 'same' : undefined;
  return isWhole || common >= LIKELY_LENGTH ? 'published' : undefined;
}

function commonEnd(left: string[], right: string[]): number {
  let length = 0;
  while (
    length < Math.min(left.length, right.length) &&
    left.at(-1 - length) === right.at(-1 - length)
  ) {
    length++;
  }
  return length;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A number for a term, 1 to 2³²−1 (FNV-1a). Within one query and one document two terms do not share it in practice: a
 * thousand words against twenty give one false match in 200,000 documents.
 */
export function hashTerm(term: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < term.length; i++) {
    hash = Math.imul(hash ^ term.charCodeAt(i), FNV_PRIME);
  }
  return hash >>> 0 || 1;
}

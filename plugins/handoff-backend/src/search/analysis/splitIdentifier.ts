/**
 * An acronym with a plural s, an acronym, a word with or without a capital, a number, or letters that know no case.
 */
const PARTS =
  /\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?![\p{Ll}\p{M}’'])|\p{Lu}?[\p{Ll}\p{M}’']+|\p{N}+|[\p{Lo}\p{Lm}\p{Lt}\p{M}]+|\p{Lu}/gu;
const NUMBER = /^\p{N}+$/u;
/** Letters this few belong to the number beside them: `k8s`, `5xx`, `p99`, `s3`. */
const MAX_AFFIX_LENGTH = 2;

/**
 * The words within an identifier: `KubePodNotReady` has four, `etcdGRPCRequests` has three, `PVCs` and `k8s` are one.
 */
export function splitIdentifier(identifier: string): string[] {
  const parts = identifier.match(PARTS) ?? [identifier];
  const words: string[] = [];
  for (const part of parts) {
    const previous = words.at(-1);
    if (previous !== undefined && belongTogether(previous, part)) {
      words[words.length - 1] = previous + part;
    } else {
      words.push(part);
    }
  }
  return words;
}

function belongTogether(left: string, right: string): boolean {
  return (
    (NUMBER.test(right) && left.length <= MAX_AFFIX_LENGTH) ||
    (endsInNumber(left) && right.length <= MAX_AFFIX_LENGTH)
  );
}

function endsInNumber(part: string): boolean {
  return /\p{N}$/u.test(part);
}

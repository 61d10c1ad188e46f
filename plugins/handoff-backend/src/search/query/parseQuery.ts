import {
  isFunctionWord,
  joinNeighbours,
  tokenize,
  type Token,
} from '../analysis';

/**
 * What a word of a query is:
 * - `word`: means something;
 * - `joined`: two or more words as one, because they may be written so;
 * - `function`: carries grammar;
 * - `number`: a count, a percentage, a duration;
 * - `instance`: part of the name of one pod, host, address or the like, as alerts fill them in.
 */
export type WordKind = 'word' | 'joined' | 'function' | 'number' | 'instance';

/** A word of a query. */
export interface QueryWord {
  term: string;
  /** As typed, folded. */
  word: string;
  kind: WordKind;
  /** Whether it is the end of the query, and so may still be in the typing. */
  last: boolean;
}

/** The words of a query, each term once, and which of them stand side by side. */
export interface ParsedQuery {
  words: QueryWord[];
  pairs: [first: string, second: string][];
}

/** Longer queries are cut; the longest alert texts have a few hundred words. */
const MAX_WORDS = 400;
const CHUNK = /\S+/gu;
const DIGIT = /\p{N}/u;
const INNER_SEPARATOR = /[\p{L}\p{N}][_\-.:/=@][\p{L}\p{N}]/u;
const STARTS_WITH_DIGIT = /^\p{N}/u;
/** When one term occurs as several kinds, it counts as the first of these. */
const KINDS: WordKind[] = ['word', 'joined', 'function', 'number', 'instance'];

/** Splits a query as documents are split, and tells what each word is by its looks alone. */
export function parseQuery(query: string): ParsedQuery {
  const sequence: { token: Token; kind: WordKind }[] = [];
  for (const chunk of query.matchAll(CHUNK)) {
    const instance = isInstance(chunk[0]);
    for (const token of tokenize(chunk[0])) {
      sequence.push({ token, kind: instance ? 'instance' : kindOf(token) });
    }
    if (sequence.length >= MAX_WORDS) break;
  }
  const plain = sequence.filter(({ token }) => !token.joined);
  const neighbours = joinNeighbours(plain.map(({ token }) => token)).filter(
    (_, i) => [plain[i], plain[i + 1]].every(({ kind }) => kind === 'word'),
  );

  const words = new Map<string, QueryWord>();
  const add = ({ term, word }: Token, kind: WordKind, last = false) => {
    const known = words.get(term);
    if (!known || KINDS.indexOf(kind) < KINDS.indexOf(known.kind)) {
      words.set(term, { term, word, kind, last: last || !!known?.last });
    }
  };
  plain.forEach(({ token, kind }, i) =>
    add(token, kind, i === plain.length - 1 && /[\p{L}\p{N}]$/u.test(query)),
  );
  for (const { token, kind } of sequence) if (token.joined) add(token, kind);
  for (const token of neighbours) add(token, 'joined');

  return {
    words: [...words.values()],
    pairs: plain
      .slice(1)
      .map(({ token }, i) => [plain[i].token.term, token.term]),
  };
}

function kindOf(token: Token): WordKind {
  if (STARTS_WITH_DIGIT.test(token.term)) return 'number';
  if (isFunctionWord(token.term)) return 'function';
  return token.joined ? 'joined' : 'word';
}

/** `monitoring/prometheus-k8s-0`, `10.0.3.17:9100`, `ip-10-0-1-2.internal`, `23.4s`: compounds with digits in them. */
function isInstance(chunk: string): boolean {
  return INNER_SEPARATOR.test(chunk) && DIGIT.test(chunk);
}

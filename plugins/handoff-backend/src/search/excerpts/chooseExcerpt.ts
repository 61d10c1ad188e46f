import type { Token } from '../analysis';
import type { TextRange } from './highlight';

/** About how long an excerpt is, in UTF-16 units. */
const LENGTH = 240;
/** How far before its first match an excerpt may start, so that it starts with a line or a sentence. */
const LEAD = 80;
const START_OF_SENTENCE = /(?:^|[\n.!?:;])\s*(?=\S)/g;

/**
 * The part of a text in which the most of a query stands together, from the start of a sentence if one is near.
 *
 * @param weightOf - what a token says; 0 when it is not of the query
 */
export function chooseExcerpt(
  text: string,
  tokens: Token[],
  weightOf: (token: Token) => number,
): TextRange {
  const matches = tokens.filter(token => weightOf(token) > 0);
  let best: { first?: Token; weight: number } = { weight: 0 };
  matches.forEach((first, i) => {
    const weights = new Map<string, number>();
    for (let j = i; j < matches.length; j++) {
      if (matches[j].end > first.start + LENGTH - LEAD) break;
      weights.set(matches[j].term, weightOf(matches[j]));
    }
    const weight = [...weights.values()].reduce((sum, each) => sum + each, 0);
    if (weight > best.weight) best = { first, weight };
  });
  const start = best.first ? startBefore(text, tokens, best.first) : 0;
  return { start, end: endAfter(text, tokens, start) };
}

/** The start of the sentence, or of a word a little before. */
function startBefore(text: string, tokens: Token[], first: Token): number {
  const earliest = Math.max(0, first.start - LEAD);
  const lead = text.slice(earliest, first.start);
  const sentence = [...lead.matchAll(START_OF_SENTENCE)]
    .map(match => earliest + match.index + match[0].length)
    .find(start => start === 0 || earliest < start);
  if (earliest === 0) return 0;
  const word = tokens.find(token => token.start >= earliest);
  return sentence ?? Math.min(word?.start ?? first.start, first.start);
}

function endAfter(text: string, tokens: Token[], start: number): number {
  const latest = start + LENGTH;
  if (latest >= text.length) return text.length;
  const last = tokens.findLast(
    token => token.end <= latest && token.start >= start,
  );
  return last ? Math.max(last.end, start + 1) : latest;
}

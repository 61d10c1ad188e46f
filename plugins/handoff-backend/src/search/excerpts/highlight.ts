import type { TextSegment } from 'backstage-plugin-handoff-common';
import type { Token } from '../analysis';

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Cuts a text into segments that match and segments that do not. White space becomes single spaces, because an excerpt
 * is shown as one line.
 *
 * @param range - the part of the text that is shown
 */
export function highlight(options: {
  text: string;
  tokens: Token[];
  isMatch: (token: Token) => boolean;
  range?: TextRange;
}): TextSegment[] {
  const { text, tokens, isMatch } = options;
  const { start, end } = options.range ?? { start: 0, end: text.length };
  const matches = tokens
    .filter(token => token.start >= start && token.end <= end && isMatch(token))
    .sort((a, b) => a.start - b.start || b.end - a.end);

  const segments: TextSegment[] = [];
  const add = (from: number, to: number, match: boolean) => {
    const piece = text.slice(from, to).replace(/\s+/g, ' ');
    const last = segments.at(-1);
    if (last?.match === match) last.text += piece;
    else if (piece) segments.push({ text: piece, match });
  };
  let position = start;
  for (const match of matches) {
    if (match.end <= position) continue;
    add(position, Math.max(position, match.start), false);
    add(Math.max(position, match.start), match.end, true);
    position = match.end;
  }
  add(position, end, false);
  return segments;
}

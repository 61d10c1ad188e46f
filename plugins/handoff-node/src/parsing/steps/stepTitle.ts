import { inlineText } from '../inlineText';
import type { Token } from '../markdown';
import { inlinesOf, type Block } from './blocks';
import { withoutDelay } from './parseDelay';

/** Longer ones do not fit on a telephone. */
const MAX_LENGTH = 160;

const SENTENCE_END =
  /(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx))(?<=[\p{L}\p{N})`"”’'][.!?])\s+(?=["“(`]?\p{Lu})/u;

/** What an item says to do: what it begins with in bold, else its first sentence, else its first line of code. */
export function stepTitle(item: Block): string | undefined {
  const [first] = item.children;
  const [inline] = first ? inlinesOf(first) : [];
  const text = inline
    ? leadingStrong(inline.children ?? []) ??
      inlineText(inline.children).replace(/^\[[ xX]\]\s*/, '')
    : first?.token.content.split('\n').find(line => line.trim());
  return text === undefined ? undefined : toTitle(text);
}

/** Puts text on one line that is short enough. */
function toTitle(text: string): string | undefined {
  const line = withoutDelay(text).replace(/\s+/g, ' ').trim();
  const [sentence] = line.split(SENTENCE_END);
  const title = sentence.replace(/\s*[:.]$/, '');
  return title.length > MAX_LENGTH
    ? `${title.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')} …`
    : title || undefined;
}

/** Bold text that has the first line to itself. */
function leadingStrong(tokens: Token[]): string | undefined {
  const visible = tokens.filter(
    ({ type, content }) =>
      type !== 'text' || content.replace(/^\[[ xX]\]/, '').trim(),
  );
  const close = visible.findIndex(({ type }) => type === 'strong_close');
  if (visible[0]?.type !== 'strong_open' || close === -1) return undefined;
  const next = visible[close + 1];
  return !next || ['softbreak', 'hardbreak'].includes(next.type)
    ? inlineText(visible.slice(1, close))
    : undefined;
}

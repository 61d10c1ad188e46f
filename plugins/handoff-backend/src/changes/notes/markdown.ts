import MarkdownIt, { type Token } from 'markdown-it';

export type { Token };

/** A piece of a text. */
export interface Range {
  start: number;
  /** The position behind it. */
  end: number;
}

/**
 * Parses what people write in the description of a pull request.
 *
 * @remarks
 *
 * The same parser as that of documents, for its time grows with the length of any input. Definitions of references and
 * tables are left alone, so that no part of a description changes how another one reads.
 */
const parser = createParser();

const blockParser = createParser();
blockParser.core.ruler.disable('inline');

/** Tokens of Markdown; their lines count from 0. Comments in lines are tokens of type `comment`, with their range. */
export function parseMarkdown(markdown: string): Token[] {
  return parser.parse(markdown, {});
}

/** The same without what is in the lines of the blocks. */
export function parseBlocks(markdown: string): Token[] {
  return blockParser.parse(markdown, {});
}

function createParser() {
  const markdownIt = new MarkdownIt({ html: true });
  markdownIt.disable(['reference', 'table']);
  // Nothing is rendered here: addresses are wanted as they were written.
  markdownIt.validateLink = () => true;
  markdownIt.normalizeLink = address => address;
  /** Where the last comment of a text ends, so that those that are never closed are not searched for again and again. */
  const ends = new WeakMap<object, number>();
  markdownIt.inline.ruler.before('html_inline', 'comment', (state, silent) => {
    if (!state.src.startsWith('<!--', state.pos)) return false;
    const last = ends.get(state) ?? state.src.lastIndexOf('-->');
    ends.set(state, last);
    const start = state.pos;
    // `<!-->` is a comment, too.
    if (last < start + 2) return false;
    const end = state.src.indexOf('-->', start + 2) + 3;
    if (end > state.posMax) return false;
    if (!silent) state.push('comment', '', 0).meta = { start, end };
    state.pos = end;
    return true;
  });
  return markdownIt;
}

/** Where a token of type `comment` stands in the text of its inline token. */
export function rangeOf({ meta }: Token): Range {
  return { start: Number(meta?.start), end: Number(meta?.end) };
}

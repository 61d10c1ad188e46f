import MarkdownIt, { type Token } from 'markdown-it';

export type { Token };

/**
 * Parses Markdown as GitHub does: CommonMark with tables and strikethrough.
 *
 * @remarks
 *
 * markdown-it, because its time grows with the length of any input, however odd, and it is many times faster than
 * micromark, which needs minutes for some inputs of a few hundred kilobytes.
 */
const parser = createParser();

/** Tokens of Markdown; their lines count from 0. */
export function parseMarkdown(markdown: string): Token[] {
  return parser.parse(markdown, {});
}

function createParser() {
  const markdownIt = new MarkdownIt({ html: true });
  // Nothing is rendered here: addresses are wanted as they were written, harmful ones above all.
  markdownIt.validateLink = () => true;
  markdownIt.normalizeLink = address => address;
  return markdownIt;
}

import MarkdownIt, { type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';

export type { Token };

const parser = createParser();

/**
 * Parses Markdown as GitHub does: CommonMark with tables, strikethrough, bare addresses and footnotes.
 *
 * @remarks
 *
 * markdown-it, as in the backend, so that both see the same headings, and because its time grows with the length of any
 * input. micromark, which react-markdown uses, takes minutes for some documents of a few kilobytes, and the reader's
 * browser would hang.
 */
export function parseMarkdown(markdown: string): Token[] {
  return parser.parse(markdown, {});
}

function createParser() {
  const markdownIt = new MarkdownIt({ html: true, linkify: true });
  markdownIt.use(footnote);
  // `^[` is far likelier a regular expression than a footnote, and GitHub does not know it either.
  markdownIt.inline.ruler.disable('footnote_inline');
  // `notes.md` and `deploy.sh` are files and no hosts.
  markdownIt.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdownIt.linkify.add('//', null).add('ftp:', null);
  // The sanitizer decides on addresses, after raw HTML has added its own.
  markdownIt.validateLink = () => true;
  return markdownIt;
}

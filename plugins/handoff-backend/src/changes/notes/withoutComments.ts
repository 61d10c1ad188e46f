import { parseMarkdown, rangeOf, type Range, type Token } from './markdown';

/**
 * Leaves the comments of HTML out of Markdown, but keeps its lines. What looks like a comment in code is none; what is
 * quoted is kept as it is.
 *
 * @param text - lines end with a line feed
 */
export function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const starts = lineStarts(text);
  const ranges: Range[] = [];
  let quotes = 0;
  for (const token of parseMarkdown(text)) {
    if (token.type === 'blockquote_open') quotes += 1;
    if (token.type === 'blockquote_close') quotes -= 1;
    if (quotes > 0 || !token.map) continue;
    if (token.type === 'html_block') {
      const [first, end] = token.map;
      ranges.push(...commentsOfHtml(text, starts[first], starts[end]));
    }
    if (token.type === 'inline') {
      ranges.push(...commentsOfLines(text, starts, token));
    }
  }
  return cut(text, ranges);
}

/** Offsets at which lines start, and that of the end behind the last of them. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (
    let end = text.indexOf('\n');
    end !== -1;
    end = text.indexOf('\n', end + 1)
  ) {
    starts.push(end + 1);
  }
  return [...starts, text.length];
}

/** A comment that is never closed runs to the end. */
function commentsOfHtml(text: string, from: number, to: number): Range[] {
  const html = text.slice(from, to);
  const ranges: Range[] = [];
  let start = html.indexOf('<!--');
  while (start !== -1) {
    const close = html.indexOf('-->', start + 2);
    const end = close === -1 ? html.length : close + 3;
    ranges.push({ start: from + start, end: from + end });
    start = html.indexOf('<!--', end);
  }
  return ranges;
}

/** The text of a token lacks what stands before it on each line: its indentation and the marks of lists. */
function commentsOfLines(
  text: string,
  starts: number[],
  { children, content, map }: Token,
): Range[] {
  const comments = (children ?? []).filter(({ type }) => type === 'comment');
  if (!comments.length || !map) return [];
  const own = lineStarts(content);
  let line = 0;
  const offsetOf = (position: number) => {
    while (line < own.length - 2 && own[line + 1] <= position) line += 1;
    const outer = map[0] + line;
    const before =
      text.slice(starts[outer], starts[outer + 1]).trimEnd().length -
      content.slice(own[line], own[line + 1]).trimEnd().length;
    return starts[outer] + before + position - own[line];
  };
  return comments.map(comment => {
    const { start, end } = rangeOf(comment);
    return { start: offsetOf(start), end: offsetOf(end) };
  });
}

/** Lines are kept, but not the spaces that stood between their text and a comment. */
function cut(text: string, ranges: Range[]): string {
  const kept: string[] = [];
  let position = 0;
  for (const { start, end } of ranges) {
    const before = text.slice(position, start);
    const lineFeeds = text.slice(start, end).replace(/[^\n]+/g, '');
    const endsLine = lineFeeds !== '' || end === text.length;
    kept.push(
      endsLine || text[end] === '\n'
        ? before.replace(/(?<![ \t])[ \t]+$/, '')
        : before,
      lineFeeds,
    );
    position = end;
  }
  return [...kept, text.slice(position)].join('');
}

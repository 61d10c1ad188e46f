import { findLiteralTags } from './literalTags';
import { parseMarkdown, type Token } from './parseMarkdown';

// Stands for `<` while a block is read once more. Unicode keeps this code point for such uses; no text has it.
const bracket = '\ufdd0';

/**
 * Keeps `<placeholder>` as the text it is.
 *
 * @remarks
 *
 * CommonMark takes it for HTML. One at the start of a line makes a whole block HTML, in which Markdown means nothing;
 * such a block is read once more without the placeholder's bracket.
 */
export function literalPlaceholders(tokens: readonly Token[]): Token[] {
  const fragments = tokens.flatMap(htmlOf);
  const literal = findLiteralTags(fragments.map(({ content }) => content));
  const starts = new Map(
    fragments.map((token, index) => [token, literal[index]]),
  );
  for (const token of fragments) {
    if (token.type === 'html_inline' && starts.get(token)?.length) {
      // Within a line every tag is a token of its own.
      token.type = 'text';
    }
  }
  return tokens.flatMap(token =>
    token.type === 'html_block' ? blockOf(token, starts.get(token)) : token,
  );
}

function htmlOf(token: Token): Token[] {
  return token.type === 'inline'
    ? (token.children ?? []).filter(({ type }) => type === 'html_inline')
    : [token].filter(({ type }) => type === 'html_block');
}

function blockOf(token: Token, starts: readonly number[] = []): Token[] {
  const html = token.content;
  if (starts.length === 0) {
    return [token];
  }
  if (html.slice(0, starts[0]).trim() !== '') {
    token.content = replaceBrackets(html, starts, '&lt;');
    return [token];
  }
  const again = parseMarkdown(replaceBrackets(html, starts, bracket));
  again.forEach(restoreBrackets);
  return again;
}

function replaceBrackets(
  html: string,
  starts: readonly number[],
  by: string,
): string {
  const bounds = [...starts, html.length];
  const pieces = starts.map((start, index) =>
    html.slice(start + 1, bounds[index + 1]),
  );
  return [html.slice(0, starts[0]), ...pieces].join(by);
}

function restoreBrackets(token: Token): void {
  const isHtml = token.type === 'html_block' || token.type === 'html_inline';
  token.content = token.content.replaceAll(bracket, isHtml ? '&lt;' : '<');
  token.children?.forEach(restoreBrackets);
}

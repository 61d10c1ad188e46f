import { isHtmlTag, textOfHtml } from './html';
import type { Token } from './markdown';

/** The text of a line of Markdown, as it reads on the page, with placeholders such as `<pod>` kept. */
export function inlineText(tokens: Token[] | null): string {
  return (tokens ?? []).map(textOf).join('');
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 'image':
      return inlineText(token.children);
    case 'html_inline':
      return isHtmlTag(token.content)
        ? textOfHtml(token.content)
        : token.content;
    default:
      return token.content;
  }
}

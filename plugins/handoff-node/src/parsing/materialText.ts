import { parseMarkdown, type Token } from './markdown';
import { splitFrontMatter } from './splitFrontMatter';

/**
 * What of a document is material to whoever signed for it: all but its front matter, white space and the titles of links.
 *
 * @param content - Markdown with its front matter
 *
 * @public
 */
export function materialText(content: string): string {
  const { body } = splitFrontMatter(content);
  const titles = titlesOf(parseMarkdown(body));
  let text = withoutSpace(body);
  for (const { address, title } of titles) {
    for (const quoted of [`"${title}"`, `'${title}'`, `(${title})`]) {
      text = text.replaceAll(`${address}${quoted}`, address);
    }
  }
  return text;
}

function titlesOf(tokens: Token[]): { address: string; title: string }[] {
  return tokens.flatMap(token => {
    const title = token.attrGet('title');
    const address = token.attrGet('href') ?? token.attrGet('src');
    const own =
      title && address
        ? [
            {
              address: withoutSpace(String(address)),
              title: withoutSpace(String(title)),
            },
          ]
        : [];
    return [...own, ...titlesOf(token.children ?? [])];
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

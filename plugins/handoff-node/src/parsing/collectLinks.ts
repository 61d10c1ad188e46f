import type { Token } from './markdown';

/** An address as it is written in a document. */
export interface Link {
  address: string;
  isImage: boolean;
  line: number;
}

/** What a document links to, and what can be linked to in it. */
export interface Links {
  links: Link[];
  /** Names and ids given in HTML. */
  anchors: Set<string>;
}

const ATTRIBUTE =
  /\b(href|src|id|name)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

/**
 * Lists the links and images of a document, those in HTML included.
 *
 * @param startLine - line of the file that the tokens start at
 */
export function collectLinks(tokens: Token[], startLine: number): Links {
  const found: Links = { links: [], anchors: new Set() };
  let blockLine = 0;
  for (const token of tokens) {
    // Cells of tables have no lines of their own, but their rows do.
    blockLine = token.map?.[0] ?? blockLine;
    const line = startLine + blockLine;
    if (token.type === 'html_block') collectHtml(token.content, line, found);
    if (token.type === 'inline')
      collectInline(token.children ?? [], line, found);
  }
  return found;
}

function collectInline(tokens: Token[], startLine: number, found: Links): void {
  let line = startLine;
  for (const token of tokens) {
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        line += 1;
        break;
      case 'link_open':
      case 'image': {
        const isImage = token.type === 'image';
        const address = String(token.attrGet(isImage ? 'src' : 'href') ?? '');
        found.links.push({ address, isImage, line });
        break;
      }
      case 'html_inline':
        collectHtml(token.content, line, found);
        break;
      default:
    }
  }
}

function collectHtml(html: string, startLine: number, found: Links): void {
  for (const [offset, text] of html.split('\n').entries()) {
    for (const match of text.matchAll(ATTRIBUTE)) {
      const name = match[1].toLocaleLowerCase('en-US');
      const value = match[2] ?? match[3] ?? match[4];
      if (name === 'id' || name === 'name') {
        found.anchors.add(value);
      } else {
        const line = startLine + offset;
        found.links.push({ address: value, isImage: name === 'src', line });
      }
    }
  }
}

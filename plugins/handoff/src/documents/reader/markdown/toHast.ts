import type { Element, ElementContent, Properties, Root } from 'hast';
import { footnoteId, footnotesSection } from './footnotes';
import { element, text } from './hastNodes';
import { isAllowedUrl } from './isAllowedUrl';
import { leafNode } from './leafNode';
import type { AlertKind } from './markAlerts';
import type { Token } from './parseMarkdown';

/** Texts that Markdown itself puts on the page. */
export interface MarkdownLabels {
  alerts: Readonly<Record<AlertKind, string>>;
  footnotes: string;
  footnoteBack(number: number): string;
}

/** Turns tokens of Markdown into a tree of HTML; raw HTML stays as it is written, in nodes of its own. */
export function toHast(tokens: readonly Token[], labels: MarkdownLabels): Root {
  const root: Root = { type: 'root', children: [] };
  append(root, tokens, labels);
  return root;
}

function append(
  parent: Root | Element,
  tokens: readonly Token[],
  labels: MarkdownLabels,
): void {
  const open: Array<Root | Element> = [parent];
  const current = () => open[open.length - 1];
  const add = (...nodes: ElementContent[]) => current().children.push(...nodes);
  let inBrackets = false;

  for (const token of tokens) {
    if (token.type === 'inline') {
      append(current(), token.children ?? [], labels);
    } else if (isPlaceholder(token)) {
      inBrackets = true;
      add(text('<'));
    } else if (inBrackets && token.type === 'link_close') {
      inBrackets = false;
      add(text('>'));
    } else if (token.type === 'footnote_block_open') {
      const { section, list } = footnotesSection(labels);
      add(section);
      open.push(list);
    } else if (token.nesting === 1 && !token.hidden) {
      const opened = openedElement(token);
      add(opened);
      open.push(opened);
    } else if (token.nesting === -1 && !token.hidden) {
      open.pop();
    } else if (token.nesting === 0) {
      add(...leafNode(token, labels));
    }
  }
}

/** Whether something like `<host:port>` begins here, which CommonMark takes for a link. */
function isPlaceholder(token: Token): boolean {
  return (
    token.type === 'link_open' &&
    token.markup === 'autolink' &&
    !isAllowedUrl(String(token.attrGet('href')))
  );
}

function openedElement(token: Token): Element {
  if (token.type === 'footnote_open') {
    return element('li', { id: footnoteId(token) });
  }
  const properties: Properties = {};
  if (token.type === 'list_item_open' || token.type === 'heading_open') {
    // Where a step may begin.
    properties.dataLine = token.map ? token.map[0] + 1 : undefined;
  }
  for (const [name, value] of token.attrs ?? []) {
    if (name === 'style') {
      properties.align = /text-align:\s*(\w+)/.exec(String(value))?.[1];
    } else {
      properties[name] = value;
    }
  }
  return element(token.tag === 's' ? 'del' : token.tag, properties);
}

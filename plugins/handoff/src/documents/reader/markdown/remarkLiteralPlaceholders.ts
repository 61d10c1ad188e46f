import type { Html, Nodes, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAllowedUrl } from './isAllowedUrl';
import { findLiteralTags } from './literalTags';

type Parse = (markdown: string) => Root;

/**
 * Remark plugin that keeps `<placeholder>` and `<host:port>` as the text they are.
 *
 * @remarks
 *
 * CommonMark takes the first for HTML and the second for a link. A placeholder at the start of a line makes a whole block
 * HTML, in which Markdown means nothing; such a block is read once more without the placeholder's bracket.
 */
export function remarkLiteralPlaceholders(this: {
  parse(markdown: string): unknown;
}) {
  const parse: Parse = markdown => this.parse(markdown) as Root;
  return (tree: Root): void => {
    const places = htmlPlaces(tree);
    const literal = findLiteralTags(places.map(({ node }) => node.value));
    for (const [position, { node, parent }] of places.entries()) {
      if (literal[position].length > 0) {
        parent.children.splice(
          parent.children.indexOf(node),
          1,
          ...withLiterals(node.value, literal[position], parent, parse),
        );
      }
    }
    restoreBracketedText(tree);
  };
}

function htmlPlaces(tree: Root): Array<{ node: Html; parent: Parent }> {
  const places: Array<{ node: Html; parent: Parent }> = [];
  visit(tree, 'html', (node, _index, parent) => {
    if (parent) {
      places.push({ node, parent });
    }
  });
  return places;
}

const flowParents = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

function withLiterals(
  html: string,
  starts: number[],
  parent: Parent,
  parse: Parse,
): RootContent[] {
  if (!flowParents.includes(parent.type)) {
    // Within a line every tag is a node of its own.
    return [{ type: 'text', value: html }];
  }
  if (html.slice(0, starts[0]).trim() !== '') {
    return [{ type: 'html', value: replaceBrackets(html, starts, '&lt;') }];
  }
  const document = parse(replaceBrackets(html, starts, bracket));
  visit(document, restoreBrackets);
  return document.children;
}

// Stands for `<` while a block is read once more. Unicode keeps this code point for such uses; no text has it.
const bracket = '\ufdd0';

function replaceBrackets(html: string, starts: number[], by: string): string {
  const bounds = [...starts, html.length];
  const pieces = starts.map((start, index) =>
    html.slice(start + 1, bounds[index + 1]),
  );
  return [html.slice(0, starts[0]), ...pieces].join(by);
}

function restoreBrackets(node: Nodes): void {
  if ('value' in node) {
    const by = node.type === 'html' ? '&lt;' : '<';
    node.value = node.value.replaceAll(bracket, by);
  }
  if ('url' in node) {
    node.url = node.url.replaceAll(bracket, '<');
  }
  if ('alt' in node) {
    node.alt = node.alt?.replaceAll(bracket, '<');
  }
}

function restoreBracketedText(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    const [child] = node.children;
    if (
      parent &&
      index !== undefined &&
      child?.type === 'text' &&
      child.value === node.url &&
      !isAllowedUrl(node.url)
    ) {
      parent.children[index] = { type: 'text', value: `<${node.url}>` };
    }
  });
}

import type { Element, Root } from 'hast';
import { walkElements } from './walkElements';

const blocks = new Set(
  `address blockquote details dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul`.split(
    ' ',
  ),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Mends what becomes invalid when the sanitizer takes an element from between two others.
 *
 * @remarks
 *
 * A paragraph that holds a block becomes a `div`, a link in a link and a heading in a heading become `span`. Browsers would
 * tear them apart, and React warns of them. An image in a link is marked, so that it brings no link of its own.
 */
export function mendNesting(tree: Root): void {
  walkElements(tree, element => {
    if (element.tagName === 'p' && contains(element, blocks)) {
      element.tagName = 'div';
    } else if (element.tagName === 'a' || headings.has(element.tagName)) {
      flatten(element, element.tagName === 'a' ? new Set(['a']) : headings);
    }
  });
}

function contains(element: Element, names: Set<string>): boolean {
  return element.children.some(
    child =>
      child.type === 'element' &&
      (names.has(child.tagName) || contains(child, names)),
  );
}

function flatten(outer: Element, names: Set<string>): void {
  walkElements(outer, inner => {
    if (names.has(inner.tagName)) {
      inner.tagName = 'span';
      inner.properties = {};
    } else if (inner.tagName === 'img' && outer.tagName === 'a') {
      inner.properties.dataLinked = true;
    }
  });
}

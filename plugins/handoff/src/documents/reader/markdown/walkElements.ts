import type { Element, Root } from 'hast';

/**
 * Calls back for every element of a tree, outer ones first.
 *
 * @remarks
 *
 * `unist-util-visit` keeps the ancestors of each node at hand, which takes ten times as long, and large documents have
 * tens of thousands of nodes.
 */
export function walkElements(
  parent: Root | Element,
  visitor: (element: Element) => void,
): void {
  for (const child of parent.children) {
    if (child.type === 'element') {
      visitor(child);
      walkElements(child, visitor);
    }
  }
}

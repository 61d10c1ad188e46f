import type { Root } from 'hast';
import { resolveFragment } from '../fragments';
import { walkElements } from './walkElements';

/** Rehype plugin that points links within the document at the ids that its headings and anchors have in the end. */
export function rehypeFragmentLinks() {
  return (tree: Root): void => {
    const ids = new Set<string>();
    walkElements(tree, ({ properties }) => {
      for (const id of [properties.id, properties.name]) {
        if (typeof id === 'string') {
          ids.add(id);
        }
      }
    });
    walkElements(tree, ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && href.startsWith('#')) {
        const id = resolveFragment(href, ids);
        properties.href = id === undefined ? href : `#${id}`;
      }
    });
  };
}

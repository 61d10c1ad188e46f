import type { Root } from 'hast';
import { createFragmentResolver } from '../fragments';
import { walkElements } from './walkElements';

/** Points links within the document at the ids that its headings and anchors have in the end. */
export function linkFragments(tree: Root): void {
  const ids: string[] = [];
  walkElements(tree, ({ properties }) => {
    for (const id of [properties.id, properties.name]) {
      if (typeof id === 'string') {
        ids.push(id);
      }
    }
  });
  const resolve = createFragmentResolver(ids);
  walkElements(tree, ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName === 'a' && typeof href === 'string' && href.startsWith('#')) {
      const id = resolve(href);
      properties.href = id === undefined ? href : `#${id}`;
    }
  });
}

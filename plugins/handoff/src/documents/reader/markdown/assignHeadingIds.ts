import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import type { Heading } from 'backstage-plugin-handoff-common';
import { headingText } from './headingText';
import { walkElements } from './walkElements';

/**
 * Gives every heading the slug that the backend gave it.
 *
 * @remarks
 *
 * Headings are matched in order by depth and words, so that a heading that only one side sees, as one in raw HTML, puts
 * no other out of step. A heading that the backend does not know gets a slug of its own kind that no other has.
 */
export function assignHeadingIds(
  tree: Root,
  headings: readonly Heading[],
): void {
  const known = headings.map(({ depth, text, slug }) => ({
    key: `${depth} ${words(text)}`,
    slug,
  }));
  const slugger = new GithubSlugger();
  const taken = new Set(known.map(({ slug }) => slug));
  let next = 0;
  walkElements(tree, element => {
    const depth = headingDepth(element);
    if (depth === undefined) {
      return;
    }
    const text = headingText(element);
    const key = `${depth} ${words(text)}`;
    const match = known.findIndex(
      (heading, index) => index >= next && heading.key === key,
    );
    if (match >= 0) {
      next = match + 1;
      element.properties.id = known[match].slug || undefined;
    } else {
      element.properties.id = freeSlug(slugger, text, taken);
    }
  });
}

/** 1 to 6; `undefined` for what is no heading of the document, as the hidden one of the footnotes. */
export function headingDepth(element: Element): number | undefined {
  const { className } = element.properties;
  const hidden = Array.isArray(className) && className.includes('sr-only');
  const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
  return depth && !hidden ? Number(depth) : undefined;
}

// Tags are left out because one side may count them as text and the other not.
function words(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function freeSlug(
  slugger: GithubSlugger,
  text: string,
  taken: Set<string>,
): string | undefined {
  if (text.trim() === '') {
    return undefined;
  }
  let slug = slugger.slug(text);
  while (taken.has(slug)) {
    slug = slugger.slug(text);
  }
  return slug;
}

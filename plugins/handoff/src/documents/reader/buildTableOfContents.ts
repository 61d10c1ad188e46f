import type { Heading } from 'backstage-plugin-handoff-common';

export interface TableOfContentsEntry {
  heading: Heading;
  children: TableOfContentsEntry[];
}

/**
 * The upper levels of a document's headings, nested.
 *
 * @remarks
 *
 * Documents do not agree on where to begin: some have one H1 as title, some many, some go from H3 to H5. So these are the
 * headings down to the second level that holds more than one, without a first one that is the title.
 */
export function buildTableOfContents(
  headings: readonly Heading[],
): TableOfContentsEntry[] {
  const named = withoutTitle(headings.filter(({ text }) => text.trim() !== ''));
  const lowest = lowestLevel(named);
  const roots: TableOfContentsEntry[] = [];
  const ancestors: TableOfContentsEntry[] = [];
  for (const heading of named) {
    if (heading.depth <= lowest) {
      const entry = { heading, children: [] };
      while (
        ancestors.length > 0 &&
        ancestors[ancestors.length - 1].heading.depth >= heading.depth
      ) {
        ancestors.pop();
      }
      (ancestors.at(-1)?.children ?? roots).push(entry);
      ancestors.push(entry);
    }
  }
  return roots;
}

/** The headings of a table of contents in the order of the text. */
export function flattenTableOfContents(
  entries: readonly TableOfContentsEntry[],
): Heading[] {
  return entries.flatMap(({ heading, children }) => [
    heading,
    ...flattenTableOfContents(children),
  ]);
}

function withoutTitle(headings: readonly Heading[]): readonly Heading[] {
  const [first, ...rest] = headings;
  const isTitle =
    rest.length > 0 && rest.every(({ depth }) => depth > first.depth);
  return isTitle ? rest : headings;
}

function lowestLevel(headings: readonly Heading[]): number {
  const levels = [1, 2, 3, 4, 5, 6].filter(
    level => headings.filter(({ depth }) => depth === level).length > 1,
  );
  return levels.at(1) ?? 6;
}

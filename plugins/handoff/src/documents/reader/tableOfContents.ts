import type { Heading } from 'backstage-plugin-handoff-common';

export interface TableOfContentsEntry {
  heading: Heading;
  children: Heading[];
}

/**
 * The two upper levels of a document's headings.
 *
 * @remarks
 *
 * Documents do not agree on where to begin: some have one H1 as title, some many, some go from H3 to H5. So these are the
 * two uppermost levels that the document uses, without a level that holds its title alone.
 */
export function buildTableOfContents(
  headings: readonly Heading[],
): TableOfContentsEntry[] {
  const named = headings.filter(({ text }) => text.trim() !== '');
  const [upper, lower] = contentLevels(named);
  const entries: TableOfContentsEntry[] = [];
  for (const heading of named) {
    const parent = entries.at(-1);
    if (heading.depth === upper) {
      entries.push({ heading, children: [] });
    } else if (heading.depth === lower && parent) {
      parent.children.push(heading);
    } else if (heading.depth === lower) {
      // Before the first of the upper level: better out of place than out of sight.
      entries.push({ heading, children: [] });
    }
  }
  return entries;
}

function contentLevels(headings: readonly Heading[]): number[] {
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort();
  const isTitle =
    levels.length > 1 &&
    headings[0].depth === levels[0] &&
    headings.filter(({ depth }) => depth === levels[0]).length === 1;
  return isTitle ? levels.slice(1, 3) : levels.slice(0, 2);
}

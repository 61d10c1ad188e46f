import type { Heading } from 'backstage-plugin-handoff-common';

export interface TitledContent {
  /** The content, without a leading heading that says the title once more. */
  content: string;
  /** The headings that are left in the content. */
  headings: readonly Heading[];
  /** Slug of the heading that was taken out; the title on the page takes its place. */
  titleSlug?: string;
}

// Blank lines and comments may stand before the heading.
const leadingHeading =
  /^((?:\s|<!--[\s\S]*?-->)*)#[ \t]+([^\n]*?)(?:[ \t]+#+)?[ \t]*(?:\n|$)/;

/** Takes out the heading that a document begins with when it only repeats the title that the page shows above it. */
export function withoutLeadingTitle(
  content: string,
  headings: readonly Heading[],
  title: string,
): TitledContent {
  const normalized = content.replace(/\r\n?/g, '\n');
  const match = leadingHeading.exec(normalized);
  const [first, ...rest] = headings;
  if (!match || first?.depth !== 1 || first.text.trim() !== title.trim()) {
    return { content: normalized, headings };
  }
  return {
    content: `${match[1]}\n${normalized.slice(match[0].length)}`,
    headings: rest,
    titleSlug: first.slug,
  };
}

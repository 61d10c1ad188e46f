import type { FollowUp, Heading } from 'backstage-plugin-handoff-common';

/**
 * Tells the corrections of sections that a document has from the others: those of the whole document, and of headings that
 * were renamed since, which would else be lost from view.
 */
export function partitionCorrections(
  corrections: FollowUp[],
  headings: readonly Heading[],
): { bySlug: Map<string, FollowUp[]>; others: FollowUp[] } {
  const slugs = new Set(headings.map(({ slug }) => slug));
  const slugOf = ({ document }: FollowUp) => document?.heading?.slug ?? '';
  return {
    bySlug: Map.groupBy(
      corrections.filter(correction => slugs.has(slugOf(correction))),
      slugOf,
    ),
    others: corrections.filter(correction => !slugs.has(slugOf(correction))),
  };
}

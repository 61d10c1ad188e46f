import type { Heading, RunFinish } from 'backstage-plugin-handoff-common';

/** What somebody wants corrected, as it is being written. */
export interface CorrectionDraft {
  text: string;
  /** Slug of the heading; empty for the whole document. */
  slug: string;
}

export const emptyCorrection: CorrectionDraft = { text: '', slug: '' };

/** The corrections that say something, with the headings that they are about. */
export function writtenCorrections(
  drafts: readonly CorrectionDraft[],
  headings: readonly Heading[],
): NonNullable<RunFinish['corrections']> {
  return drafts
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, slug }) => {
      const heading = headings.find(each => each.slug === slug);
      return {
        text: text.trim(),
        ...(heading && {
          heading: { text: heading.text, slug: heading.slug },
        }),
      };
    });
}

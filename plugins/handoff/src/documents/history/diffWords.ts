import { diffWordsWithSpace } from 'diff';

export interface DiffSegment {
  text: string;
  /** Whether it differs within a line that was edited. */
  changed: boolean;
}

/** Longer lines are shown as changed altogether. */
const maxCharacters = 5_000;

/** More differing words than this are no longer an edit of the same line. */
const maxChangedWords = 400;

/** Marks the words that differ between two versions of a line: in the older one, and in the newer one. */
export function diffWords(
  before: string,
  after: string,
): [DiffSegment[], DiffSegment[]] {
  const changes =
    before.length + after.length <= maxCharacters
      ? diffWordsWithSpace(before, after, { maxEditLength: maxChangedWords })
      : undefined;
  if (!changes) {
    return [
      [{ text: before, changed: false }],
      [{ text: after, changed: false }],
    ];
  }
  const side = (other: 'added' | 'removed') =>
    changes
      .filter(change => !change[other])
      .map(({ value, added, removed }) => ({
        text: value,
        changed: added || removed,
      }));
  return [side('added'), side('removed')];
}

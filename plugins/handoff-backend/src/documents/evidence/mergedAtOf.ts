import type { CodeChange } from '../freshness';
import type { RevisionTimes } from '../store';

/**
 * When a pull request was merged that gave the newest revision its text, the last of them. One from before the previous
 * revision was read stands in that already; one that was undone, or a revision that means nothing, verifies nothing.
 *
 * @param edits - changes that edit the document
 */
export function mergedAtOf(
  edits: readonly CodeChange[],
  { isMinor, previous = '' }: RevisionTimes,
): string | undefined {
  if (isMinor) return undefined;
  return edits
    .filter(({ isPullRequest, isReverted }) => isPullRequest && !isReverted)
    .map(({ at }) => at)
    .filter(at => at > previous)
    .sort()
    .at(-1);
}

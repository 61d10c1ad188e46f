import type { CodeChange } from './CodeChange';

/**
 * The changes after a time that are still in effect. One that was undone is left out, and so is what undid it, unless it undid
 * something from before that time: then the code is not what it was.
 *
 * @param changes - in any order
 * @param since - ISO 8601 in UTC
 */
export function netChanges(
  changes: readonly CodeChange[],
  since: string,
): CodeChange[] {
  const reverted = changes.filter(({ revertedBy }) => revertedBy);
  const undone = Map.groupBy(reverted, ({ revertedBy }) => revertedBy);
  return changes.filter(({ id, at, isReverted }) => {
    if (isReverted || at <= since) return false;
    const targets = undone.get(id);
    return !targets || targets.some(target => target.at <= since);
  });
}

/** A change that another one may mean by what it says that it undoes. */
export interface RevertCandidate {
  id: string;
  /** By which it is named. */
  key: string;
  /** When it took effect. */
  mergedAt?: string;
}

/**
 * Which changes are undone by another one: those that it names by commit or number. A title may belong to several changes, so it
 * counts only where nothing else is known, and means the last of them before.
 *
 * @param reverting - nothing is undone before it has taken effect, and as long as it is undone itself
 * @returns ids
 */
export function chooseReverted(
  reverting: { id: string; mergedAt?: string; revertedAt?: string },
  candidates: readonly RevertCandidate[],
): string[] {
  const { id, mergedAt, revertedAt } = reverting;
  if (!mergedAt || revertedAt) return [];
  const earlier = candidates.filter(
    each =>
      each.id !== id &&
      (each.mergedAt === undefined || each.mergedAt <= mergedAt),
  );
  const isTitle = ({ key }: RevertCandidate) => key.startsWith('title:');
  const named = earlier.filter(each => !isTitle(each));
  if (named.length) return [...new Set(named.map(each => each.id))];
  const last = earlier
    .filter(each => each.mergedAt)
    .sort(
      (a, b) =>
        (b.mergedAt ?? '').localeCompare(a.mergedAt ?? '') ||
        a.id.localeCompare(b.id),
    )[0];
  return last ? [last.id] : [];
}

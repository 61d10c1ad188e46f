/** Before every id and name that a document brings itself, so that it cannot stand for one of the page's own. */
export const clobberPrefix = 'user-content-';

/**
 * Makes a function that finds the id that a fragment means, with or without `#`, percent-encoded or not.
 *
 * @remarks
 *
 * Alert rules and old links write fragments in other cases than the slug, so case counts only where two ids differ by it.
 * The function answers `undefined` when no id fits.
 */
export function createFragmentResolver(
  ids: readonly string[],
): (fragment: string) => string | undefined {
  const exact = new Set(ids);
  const byLowerCase = new Map(
    // The first of several is the one to keep.
    ids.map((id): [string, string] => [id.toLowerCase(), id]).reverse(),
  );
  return fragment => {
    const wanted = decodeFragment(fragment);
    const candidates = wanted ? [wanted, `${clobberPrefix}${wanted}`] : [];
    return (
      candidates.find(candidate => exact.has(candidate)) ??
      candidates
        .map(candidate => byLowerCase.get(candidate.toLowerCase()))
        .find(id => id !== undefined)
    );
  };
}

function decodeFragment(fragment: string): string {
  const text = fragment.replace(/^#/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray `%` is part of the name then.
    return text;
  }
}

/** Before every id and name that a document brings itself, so that it cannot stand for one of the page's own. */
export const clobberPrefix = 'user-content-';

/**
 * Finds the id that a fragment means.
 *
 * @remarks
 *
 * Alert rules and old links write fragments in other cases than the slug, so case counts only where two ids differ by it.
 *
 * @param fragment - with or without `#`, percent-encoded or not
 * @returns one of `ids`; `undefined` when none fits
 */
export function resolveFragment(
  fragment: string,
  ids: ReadonlySet<string>,
): string | undefined {
  const wanted = decodeFragment(fragment);
  if (wanted === '') {
    return undefined;
  }
  const candidates = [wanted, `${clobberPrefix}${wanted}`];
  return (
    candidates.find(candidate => ids.has(candidate)) ??
    [...ids].find(id =>
      candidates.some(
        candidate => candidate.toLowerCase() === id.toLowerCase(),
      ),
    )
  );
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

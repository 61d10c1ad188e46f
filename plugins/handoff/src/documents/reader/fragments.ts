import { clobberPrefix } from './markdown/sanitizeSchema';

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
  ids: Iterable<string>,
): string | undefined {
  const all = [...ids];
  const wanted = decodeFragment(fragment);
  if (wanted === '') {
    return undefined;
  }
  const candidates = [wanted, `${clobberPrefix}${wanted}`];
  return (
    candidates.find(candidate => all.includes(candidate)) ??
    all.find(id =>
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

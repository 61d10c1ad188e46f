/** As `v1.42.0`, `payments-api@1.42.0`, `release-2026.11` and `1.42.0-rc.1`. */
const VERSION = /(?:^|[-_/@])v?\d+(?:\.\d+)+(?:[-+.][0-9a-z.-]+)?$/i;

/**
 * The version that a ref names, if it is a tag or looks like one; branches say nothing of a version.
 *
 * @param ref - with or without `refs/tags/`
 *
 * @public
 */
export function versionOf(ref: string): string | undefined {
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  return tag ?? (VERSION.test(ref) ? ref : undefined);
}

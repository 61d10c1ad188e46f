const WILDCARDS = /\*\*|[*?]/g;
/** More of them would take long to match, and mean nothing any more. */
const MAX_WILDCARDS = 4;

/**
 * Tells whether a file is one of some paths, or below one. In globs `*` and `?` stand for what is within a folder, `**` for
 * folders as well.
 *
 * @param options - `anywhere`: whether the paths may begin in any folder
 */
export function matchPaths(
  paths: readonly string[],
  { anywhere = false }: { anywhere?: boolean } = {},
): (file: string) => boolean {
  const plain = new Set(paths.filter(path => !/[*?]/.test(path)));
  const globs = paths
    .filter(path => /[*?]/.test(path))
    .filter(path => (path.match(WILDCARDS) ?? []).length <= MAX_WILDCARDS)
    .map(path => toExpression(path, anywhere));
  return file => {
    const parts = file.split('/').filter(Boolean);
    const starts = anywhere ? parts.map((_, index) => index) : [0];
    return (
      starts.some(start =>
        parts.some(
          (_, end) =>
            end >= start && plain.has(parts.slice(start, end + 1).join('/')),
        ),
      ) || globs.some(glob => glob.test(file))
    );
  };
}

function toExpression(glob: string, anywhere: boolean): RegExp {
  const body = glob
    .split(/(\*\*\/?|[*?])/)
    .map(part => {
      if (part.startsWith('**')) return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`${anywhere ? '(?:^|/)' : '^'}${body}(?:/|$)`, 's');
}

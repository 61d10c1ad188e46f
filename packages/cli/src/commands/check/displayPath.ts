import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The path of a file, or of the folder itself, as seen from another folder: `ops/rollback.md`, with `/` between its parts.
 * It stays absolute where the file is not below that folder.
 *
 * @param folder - absolute path that `path` is relative to
 * @param from - absolute path of the folder that is looked from
 */
export function displayPath(
  folder: string,
  path: string | undefined,
  from: string,
): string {
  const absolute = join(folder, path ?? '');
  const inner = relative(from, absolute);
  const isBelow = inner.split(sep)[0] !== '..' && !isAbsolute(inner);
  return (isBelow ? inner || '.' : absolute).split(sep).join('/');
}

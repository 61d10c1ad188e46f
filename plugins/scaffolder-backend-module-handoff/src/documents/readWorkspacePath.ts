import { posix } from 'node:path';
import { InputError } from '@backstage/errors';

/**
 * Reads a path that a template writes, as in `./ops`.
 *
 * @returns the path without `./` and trailing `/`, empty for the workspace itself
 * @throws InputError when it leaves the workspace
 */
export function readWorkspacePath(field: string, text: string): string {
  const path = posix.normalize(text.trim().replace(/\\/g, '/'));
  const isOutside = /^(\/|~|[A-Za-z]:|\.\.(\/|$))/.test(path);
  if (!text.trim() || isOutside || path.includes('\0')) {
    throw new InputError(
      `${field}: '${text}' is no path within the workspace; write one like ./ops`,
    );
  }
  return path.replace(/\/$/, '').replace(/^\.$/, '');
}

/** A path as people write it: `./ops`, or `.` for the folder that it is relative to. */
export function displayPath(path: string): string {
  return path ? `./${path}` : '.';
}

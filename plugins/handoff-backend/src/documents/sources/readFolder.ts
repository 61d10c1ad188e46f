import { posix } from 'node:path';

/**
 * Reads a folder that an author or administrator wrote, as in `./ops`.
 *
 * @returns the folder without `./` and trailing `/`, empty for the folder itself, with `/` between its parts
 * @throws Error when it leaves the place it is relative to, in words that say so
 */
export function readFolder(text: string): string {
  const folder = text.trim().replace(/\\/g, '/');
  if (!folder) {
    throw new Error('names no folder; write . for the folder itself');
  }
  if (/^(\/|~|[A-Za-z]:)/.test(folder)) {
    throw new Error('is an absolute path; write one like ./ops');
  }
  if (folder.split('/').includes('..')) {
    throw new Error(
      "leads out of the folder with '..'; write a path below it, like ./ops",
    );
  }
  if (folder.includes('\0')) {
    throw new Error('holds a NUL character');
  }
  const normalized = posix.normalize(folder).replace(/\/$/, '');
  return normalized === '.' ? '' : normalized;
}

/** A folder as people write it: `./ops`, or `.` for the folder itself. */
export function displayFolder(folder: string): string {
  return folder ? `./${folder}` : '.';
}

/** Joins two folders of which either may be empty. */
export function joinFolders(left: string, right: string): string {
  return [left, right].filter(Boolean).join('/');
}

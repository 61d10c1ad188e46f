import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isChildPath } from '@backstage/backend-plugin-api';
import type { Problem } from 'backstage-plugin-handoff-common';
import { isIgnored } from './FileSelection';

/**
 * A file on the local disk that may be read.
 *
 * @public
 */
export interface FoundFile {
  /** Relative to the root, with `/` between its parts. */
  path: string;
  /** Where it is really, with symbolic links resolved. */
  location: string;
  size: number;
  /** Milliseconds since 1970. */
  modifiedAt: number;
}

/**
 * Lists all files below a folder. A symbolic link that leads out of the folder is reported and not followed.
 *
 * @public
 */
export async function walkFolder(options: {
  /** Absolute, with symbolic links resolved. */
  folder: string;
  /** Of the folder, relative to the root. */
  path: string;
}): Promise<{ files: FoundFile[]; problems: Problem[] }> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];

  const follow = async (link: string, path: string) => {
    const target = await realpath(link).catch(() => undefined);
    if (target && isChildPath(options.folder, target)) return target;
    problems.push({
      code: target ? 'symlink-outside-folder' : 'symlink-broken',
      severity: target ? 'error' : 'warning',
      message: target
        ? 'The symbolic link leads out of the source folder and is not followed; put the file itself here'
        : 'The symbolic link leads nowhere; put the file itself here',
      path,
    });
    return undefined;
  };

  const visit = async (place: string, path: string, above: string[]) => {
    for (const entry of await readEntries(place, path, problems)) {
      if (isIgnored(entry.name)) continue;
      const entryPath = path ? `${path}/${entry.name}` : entry.name;
      const location = entry.isSymbolicLink()
        ? await follow(join(place, entry.name), entryPath)
        : join(place, entry.name);
      const facts = location && (await stat(location).catch(() => undefined));
      if (!location || !facts) continue;
      if (facts.isFile()) {
        const { size, mtimeMs } = facts;
        files.push({ path: entryPath, location, size, modifiedAt: mtimeMs });
      } else if (facts.isDirectory() && !above.includes(location)) {
        // A link to a folder above itself would be followed forever.
        await visit(location, entryPath, [...above, location]);
      }
    }
  };

  await visit(options.folder, options.path, [options.folder]);
  return { files, problems };
}

async function readEntries(
  place: string,
  path: string,
  problems: Problem[],
): Promise<Dirent[]> {
  try {
    const entries = await readdir(place, { withFileTypes: true });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    problems.push({
      code: 'folder-unreadable',
      severity: 'error',
      message: 'The folder cannot be opened, or is a file; let it be read',
      path,
    });
    return [];
  }
}

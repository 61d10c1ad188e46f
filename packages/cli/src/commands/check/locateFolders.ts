import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isChildPath } from '@backstage/backend-plugin-api';
import { UsageError } from '../../UsageError';

/** A source folder. All paths are absolute, if nothing else is said. */
export interface FolderPlace {
  /** As it was named. */
  path: string;
  /** With symbolic links resolved. */
  location: string;
  /** The root of its repository, with symbolic links resolved. */
  repository: string;
  /** Relative to the repository, with `/` between its parts; empty for the repository itself. */
  folder: string;
}

/**
 * Finds the folders that are to be checked, each once.
 *
 * @throws UsageError for one that does not exist or cannot be opened, and for a file
 */
export async function locateFolders(
  folders: string[],
  currentFolder: string,
): Promise<FolderPlace[]> {
  const places = new Map<string, FolderPlace>();
  for (const folder of folders) {
    const path = resolve(currentFolder, folder);
    const location = await findFolder(path, folder);
    const repository = await findRepository(location, currentFolder);
    if (!places.has(location)) {
      places.set(location, {
        path,
        location,
        repository,
        folder: relative(repository, location).split(sep).join('/'),
      });
    }
  }
  return [...places.values()];
}

async function findFolder(path: string, written: string): Promise<string> {
  const location = await realpath(path).catch(() => undefined);
  const facts = location && (await stat(location).catch(() => undefined));
  if (!location || !facts) {
    throw new UsageError(
      `The folder '${written}' does not exist; name the folder that holds the documents`,
    );
  }
  if (!facts.isDirectory()) {
    throw new UsageError(
      `'${written}' is no folder; name the folder that holds the documents`,
    );
  }
  try {
    await access(location, constants.R_OK | constants.X_OK);
  } catch {
    throw new UsageError(
      `The folder '${written}' cannot be opened; change its permissions`,
    );
  }
  return location;
}

/**
 * Finds the root of a folder's repository: the nearest folder above that is one of Git's, else the current folder, else
 * the folder above, which gives a folder such as `runbooks` its name at least.
 */
async function findRepository(
  location: string,
  currentFolder: string,
): Promise<string> {
  for (let folder = location; ; folder = dirname(folder)) {
    const isRepository = await stat(join(folder, '.git')).catch(() => false);
    if (isRepository) return folder;
    if (basename(folder) === '') break;
  }
  const current = await realpath(currentFolder);
  return isChildPath(current, location) ? current : dirname(location);
}

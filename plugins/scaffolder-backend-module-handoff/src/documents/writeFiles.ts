import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { ConflictError, isError } from '@backstage/errors';
import type { PlannedFile } from './planFiles';

/** What became of the files of a plan: paths relative to the workspace. */
export interface WrittenFiles {
  /** Those that have the planned text now; some may have had it before, like those of a step that is tried again. */
  files: string[];
  /** Those with another text, which they keep. */
  skipped: string[];
}

/**
 * Writes files into the workspace. What is there stays as it is, whatever happens.
 *
 * @param options - `onExisting` says what to do about a file that is there with another text
 * @throws NotAllowedError for a path that leads out of the workspace, through a link as well
 * @throws ConflictError when a file is there already and that is to fail; then none is written
 */
export async function writeFiles(
  planned: PlannedFile[],
  options: { workspacePath: string; onExisting: 'fail' | 'skip' },
): Promise<WrittenFiles> {
  const { workspacePath, onExisting } = options;
  const looked = await Promise.all(
    planned.map(async file => {
      const target = resolveSafeChildPath(workspacePath, file.path);
      const found = await readIfThere(target);
      return { ...file, target, found };
    }),
  );
  const kept = looked.filter(
    ({ found, content }) => found !== undefined && found !== content,
  );
  const skipped = kept.map(({ path }) => path);
  if (kept.length && onExisting === 'fail') {
    throw new ConflictError(
      `Already there, and never overwritten: ${skipped.join(
        ', ',
      )}. Set onExisting to skip to keep them and write the others`,
    );
  }
  for (const { target, content, found } of looked) {
    if (found !== undefined) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: 'wx' });
  }
  return {
    files: looked
      .filter(({ path }) => !skipped.includes(path))
      .map(({ path }) => path),
    skipped,
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

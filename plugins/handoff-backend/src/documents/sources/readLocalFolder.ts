import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isChildPath } from '@backstage/backend-plugin-api';
import type { Problem } from 'backstage-plugin-handoff-common';
import {
  readFiles,
  walkFolder,
  type FileSelection,
  type FoundFile,
} from 'backstage-plugin-handoff-node';
import type { PlannedRead } from './planReads';
import type { ReadOutcome } from './types';

/**
 * Reads folders of the local disk, without ever leaving them.
 *
 * @remarks
 *
 * The etag is a hash of the names, sizes and times of all files, so that files are opened only when one of them changed.
 */
export async function readLocalFolder(options: {
  read: PlannedRead;
  selection: FileSelection;
  etag?: string;
}): Promise<ReadOutcome> {
  const { read, selection, etag } = options;
  const root = await realpath(read.root).catch(() => undefined);
  if (root === undefined) {
    return {
      state: 'not-found',
      error: `The folder ${read.root} does not exist`,
    };
  }
  const problems: Problem[] = [];
  const found = new Map<string, FoundFile>();
  for (const folder of read.folders) {
    const real = await realpath(join(root, folder)).catch(() => undefined);
    if (real === undefined) continue;
    if (!isChildPath(root, real)) {
      problems.push({
        code: 'symlink-outside-folder',
        severity: 'error',
        message: `The folder is a symbolic link out of the folder of the catalog file, which is not followed`,
        path: folder,
      });
      continue;
    }
    const walked = await walkFolder({ folder: real, path: folder });
    problems.push(...walked.problems);
    walked.files.forEach(file => found.set(file.path, file));
  }

  const files = [...found.values()]
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .filter(file => selection.accept(file.path, file.size));
  problems.push(...selection.problems());
  const newEtag = hash(files, problems);
  if (newEtag === etag) return { state: 'unchanged' };
  const contents = await readFiles(files);
  return {
    state: 'read',
    etag: newEtag,
    files: contents.files,
    problems: [...problems, ...contents.problems],
  };
}

function hash(files: FoundFile[], problems: Problem[]): string {
  const facts = files.map(({ path, size, modifiedAt }) => [
    path,
    size,
    modifiedAt,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([facts, problems]))
    .digest('hex');
}

import { readFile } from 'node:fs/promises';
import type { Problem } from 'backstage-plugin-handoff-common';
import type { DocumentSourceFile } from '../documents';
import type { FoundFile } from './walkFolder';

/**
 * Reads files of the local disk. One that cannot be opened is left out and reported.
 *
 * @public
 */
export async function readFiles(
  found: FoundFile[],
): Promise<{ files: DocumentSourceFile[]; problems: Problem[] }> {
  const files: DocumentSourceFile[] = [];
  const problems: Problem[] = [];
  for (const { path, location } of found) {
    try {
      files.push({ path, content: await readFile(location) });
    } catch {
      problems.push({
        code: 'file-unreadable',
        severity: 'error',
        message:
          'The file was left out: it cannot be opened for reading; change its permissions',
        path,
      });
    }
  }
  return { files, problems };
}

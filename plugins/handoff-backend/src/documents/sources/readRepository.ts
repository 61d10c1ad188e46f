import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { FileSelection } from 'backstage-plugin-handoff-node';
import { addressToRead, type PlannedRead } from './planReads';
import { joinFolders } from './readFolder';
import type { ReadOutcome, SourceFile } from './types';

/**
 * Reads folders of a repository with one `readTree` call.
 *
 * @throws whatever the reader throws, NotModifiedError among it
 */
export async function readRepository(options: {
  read: PlannedRead;
  selection: FileSelection;
  urlReader: UrlReaderService;
  integrations: ScmIntegrationRegistry;
  etag?: string;
  signal?: AbortSignal;
}): Promise<ReadOutcome> {
  const { read, selection, urlReader, integrations, etag, signal } = options;
  const { url, folder } = addressToRead(read, integrations);
  const accepted = new Set<string>();
  const tree = await urlReader.readTree(url, {
    etag,
    signal,
    filter: (path, info) => {
      const full = joinFolders(folder, path);
      const takes = selection.accept(full, info?.size ?? 0);
      if (takes) accepted.add(full);
      return takes;
    },
  });
  const files: SourceFile[] = [];
  for (const file of await tree.files()) {
    const path = joinFolders(folder, file.path);
    const content = await file.content();
    // Readers of single objects, S3 for one, know nothing of filters.
    if (accepted.has(path) || selection.accept(path, content.length)) {
      files.push({ path, content });
    }
  }
  files.sort((left, right) => (left.path < right.path ? -1 : 1));
  return {
    state: 'read',
    etag: tree.etag || undefined,
    files,
    problems: selection.problems(),
  };
}

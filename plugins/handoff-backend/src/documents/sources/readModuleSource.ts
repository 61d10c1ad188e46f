import type {
  DocumentSource,
  FileSelection,
} from 'backstage-plugin-handoff-node';
import type { PlannedRead } from './planReads';
import type { ReadOutcome } from './types';

/**
 * Reads a source that a module added, within the same limits as all others.
 *
 * @param options.source - absent when the module is no longer installed
 * @throws whatever the source throws
 */
export async function readModuleSource(options: {
  read: PlannedRead;
  selection: FileSelection;
  source: DocumentSource | undefined;
  etag?: string;
  signal?: AbortSignal;
}): Promise<ReadOutcome> {
  const { read, selection, source, etag, signal } = options;
  if (!source) {
    return {
      state: 'failing',
      error: `No module of the backend has the document source '${read.type}'`,
    };
  }
  const { root, folders } = read;
  const reading = await source.read({ root, folders, etag, signal });
  if (reading.state === 'unchanged') return { state: 'unchanged' };
  const files = [...reading.files]
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .filter(({ path, content }) => selection.accept(path, content.length));
  return {
    state: 'read',
    etag: reading.etag,
    files,
    problems: selection.problems(),
  };
}

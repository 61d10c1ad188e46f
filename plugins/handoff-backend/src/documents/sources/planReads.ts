import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { SourceRequest, SourceRoot } from './types';

/** One reading that serves any number of entities. */
export interface PlannedRead extends SourceRoot {
  /** All folders that are wanted, sorted; the empty text is the root itself. */
  folders: string[];
}

/**
 * Groups requests so that each repository at a ref is read once, however many entities have documents in it.
 *
 * @returns readings sorted by type and root
 */
export function planReads(
  requests: Iterable<Pick<SourceRequest, 'type' | 'root' | 'folders'>>,
): PlannedRead[] {
  const reads = new Map<string, PlannedRead & { wanted: Set<string> }>();
  for (const { type, root, folders } of requests) {
    const key = `${type}:${root}`;
    const read = reads.get(key) ?? {
      type,
      root,
      folders: [],
      wanted: new Set<string>(),
    };
    folders.forEach(folder => read.wanted.add(folder));
    reads.set(key, read);
  }
  return [...reads.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { type, root, wanted }]) => ({
      type,
      root,
      folders: [...wanted].sort(),
    }));
}

/** What to ask `UrlReaderService.readTree` for. */
export interface ReadAddress {
  url: string;
  /** Folder that the paths of its files are relative to, itself relative to the root. */
  folder: string;
}

/**
 * Chooses the address to read: the root, as a rule.
 *
 * @remarks
 *
 * GitLab answers per folder: the commit that serves as etag is the last one that touched it, and the archive holds
 * nothing else. It allows few archives a minute, so there the folder that holds all wanted ones is asked for. On other
 * hosts the etag is that of the whole repository, and the root is as good.
 */
export function addressToRead(
  read: PlannedRead,
  integrations: ScmIntegrationRegistry,
): ReadAddress {
  const folder = commonFolder(read.folders);
  const perFolder =
    integrations.byUrl(read.root)?.type === 'gitlab' &&
    read.root.includes('/-/tree/');
  if (!folder || !perFolder) return { url: read.root, folder: '' };
  const encoded = folder.split('/').map(encodeURIComponent).join('/');
  return { url: `${read.root}${encoded}`, folder };
}

function commonFolder(folders: string[]): string {
  const [first = '', ...others] = folders;
  const parts = first.split('/');
  const depth = others.reduce((common, folder) => {
    const other = folder.split('/');
    const differs = parts.findIndex((part, index) => part !== other[index]);
    return Math.min(common, differs === -1 ? parts.length : differs);
  }, parts.length);
  return parts.slice(0, depth).join('/');
}

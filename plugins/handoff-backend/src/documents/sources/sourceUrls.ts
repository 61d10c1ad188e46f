import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { DocumentSource } from 'backstage-plugin-handoff-node';
import type { SourceRoot } from './types';

/** Where a person can see and change something; absent for what has no address. */
export interface SourceUrls {
  viewUrl?: string;
  editUrl?: string;
}

/**
 * Addresses of a file for people.
 *
 * @param options.path - relative to the root
 * @param options.sources - sources that modules added, which know their own addresses
 */
export function sourceUrls(options: {
  source: SourceRoot;
  path: string;
  integrations: ScmIntegrationRegistry;
  sources?: ReadonlyMap<string, DocumentSource>;
}): SourceUrls {
  const { source, path, integrations, sources } = options;
  if (source.type !== 'url') {
    const { root } = source;
    return sources?.get(source.type)?.urls?.({ root, path }) ?? {};
  }
  const viewUrl = addressOf(source.root, path, 'file', integrations);
  return { viewUrl, editUrl: editUrlOf(viewUrl, integrations) };
}

/** Address of a folder for people, relative to the root; undefined for a local one. */
export function folderUrl(options: {
  source: SourceRoot;
  folder: string;
  integrations: ScmIntegrationRegistry;
}): string | undefined {
  const { source, folder, integrations } = options;
  return source.type === 'url'
    ? addressOf(source.root, folder, 'folder', integrations)
    : undefined;
}

function addressOf(
  root: string,
  path: string,
  what: 'file' | 'folder',
  integrations: ScmIntegrationRegistry,
): string {
  const type = integrations.byUrl(root)?.type;
  const url = new URL(root);
  if (type === 'azure') {
    if (path) url.searchParams.set('path', `/${path}`);
    return url.toString();
  }
  const base = withRef(url.pathname.replace(/\/+$/, ''), type, what);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  url.pathname = path ? `${base}/${encoded}` : base;
  return url.toString();
}

/** A repository without a ref is shown at its default branch, which its host calls HEAD. */
function withRef(
  base: string,
  type: string | undefined,
  what: 'file' | 'folder',
): string {
  const word = what === 'file' ? 'blob' : 'tree';
  if (type === 'github') {
    return base.includes('/tree/')
      ? base.replace('/tree/', `/${word}/`)
      : `${base}/${word}/HEAD`;
  }
  if (type === 'gitlab') {
    return base.includes('/-/tree/')
      ? base.replace('/-/tree/', `/-/${word}/`)
      : `${base}/-/${word}/HEAD`;
  }
  return base;
}

function editUrlOf(
  viewUrl: string,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  // Nothing can be committed to HEAD.
  if (viewUrl.includes('/blob/HEAD/')) return undefined;
  try {
    const editUrl = integrations.resolveEditUrl(viewUrl);
    // Some hosts have no page to edit on: what comes back is the page to look at, with or without its query.
    return viewUrl.startsWith(editUrl) ? undefined : editUrl;
  } catch {
    return undefined;
  }
}

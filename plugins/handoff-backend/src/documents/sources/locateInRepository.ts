import type { ScmIntegrationRegistry } from '@backstage/integration';
import parseGitUrl from 'git-url-parse';

/** An address, taken apart. */
export interface RepositoryLocation {
  /** Address of the repository at its ref, the same for every address within it. */
  root: string;
  /** Folder or file relative to the root; empty for the root itself. */
  path: string;
  /** False for an address that is its own root because nothing is known of its host. */
  isRepository: boolean;
}

/** Where the root ends, for hosts that git-url-parse does not know. */
const ROOTS: Record<string, RegExp> = {
  gitea: /^(.*?\/src\/(?:branch|tag|commit)\/[^/]+)\/*(.*)$/,
  gerrit: /^(.*?\/\+\/(?:refs\/(?:heads|tags)\/)?[^/]+)\/*(.*)$/,
  harness: /^(.*?\/files\/[^/]+\/~)\/*(.*)$/,
};

const GIT_URL_TYPES = [
  'github',
  'gitlab',
  'azure',
  'bitbucketCloud',
  'bitbucketServer',
];

/**
 * Takes an address apart into repository and path, so that what lies in the same repository can be read in one go. An
 * address of an unknown host is its own root.
 *
 * @throws TypeError when it is no URL
 */
export function locateInRepository(
  address: string,
  integrations: ScmIntegrationRegistry,
): RepositoryLocation {
  const url = new URL(address);
  url.hash = '';
  const type = integrations.byUrl(url)?.type ?? '';
  if (ROOTS[type]) {
    const match = ROOTS[type].exec(url.pathname);
    if (!match) return ownRoot(url);
    url.pathname = `${match[1]}/`;
    return {
      root: url.toString(),
      path: decode(match[2]),
      isRepository: true,
    };
  }
  if (!GIT_URL_TYPES.includes(type)) return ownRoot(url);

  const path = trimSlashes(parseGitUrl(url.toString()).filepath);
  if (type === 'azure') {
    url.searchParams.delete('path');
    return { root: url.toString(), path, isRepository: true };
  }
  if (type !== 'bitbucketServer') url.search = '';
  // The path as parsed is decoded, but has as many parts as the one in the address.
  const parts = url.pathname.replace(/\/+$/, '').split('/');
  const depth = path ? path.split('/').length : 0;
  url.pathname = `${parts.slice(0, parts.length - depth).join('/')}/`;
  return { root: toTree(url.toString(), type), path, isRepository: true };
}

/** One spelling for files and folders, as `blob` and `tree` differ in nothing else. */
function toTree(root: string, type: string): string {
  if (type === 'github') {
    return root.replace(
      /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/(?:blob|edit|raw)\//,
      '$1/tree/',
    );
  }
  return type === 'gitlab'
    ? root.replace(/\/-\/(?:blob|edit|raw)\//, '/-/tree/')
    : root;
}

function ownRoot(url: URL): RepositoryLocation {
  return { root: url.toString(), path: '', isRepository: false };
}

function trimSlashes(path: string | undefined): string {
  return (path ?? '').replace(/^\/+|\/+$/g, '');
}

function decode(path: string): string {
  try {
    return trimSlashes(decodeURIComponent(path));
  } catch {
    return trimSlashes(path);
  }
}

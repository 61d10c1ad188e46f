import type { AuthoredChange } from 'backstage-plugin-handoff-node';
import {
  externalIdOf,
  nameOf,
  type GithubRepository,
} from './GithubRepository';
import type { Release } from './shapes';

const SHA = /^[0-9a-f]{40}$/i;

/**
 * A published release as a deployment, for those whose publishing deploys. Drafts and prereleases are none.
 *
 * @param environment - to which it deploys
 */
export function fromRelease(
  repository: GithubRepository,
  release: Release,
  environment: string,
): AuthoredChange | undefined {
  const { published_at: publishedAt, target_commitish: target } = release;
  if (!publishedAt || release.draft || release.prerelease) return undefined;
  return {
    login: release.author?.login,
    change: {
      externalId: externalIdOf(repository, `release:${release.id}`),
      kind: 'deployment',
      title: release.name || release.tag_name,
      description: release.body || undefined,
      url: release.html_url,
      repository: nameOf(repository),
      environment,
      version: release.tag_name,
      // A branch says nothing of what was released.
      commit: target && SHA.test(target) ? target : undefined,
      state: 'deployed',
      openedAt: release.created_at,
      deployedAt: publishedAt,
    },
  };
}

import type { AuthoredChange } from 'backstage-plugin-handoff-node';
import { externalIdOf, nameOf, toIso, type GitlabProject } from './project';
import type { Release } from './shapes';

/**
 * A release as a deployment, for those whose publishing deploys. One that is planned for later is none so far.
 *
 * @param environment - to which it deploys
 */
export function fromRelease(
  project: GitlabProject,
  release: Release,
  environment: string,
): AuthoredChange | undefined {
  const { tag_name: tag } = release;
  const releasedAt = toIso(release.released_at ?? release.created_at);
  if (!releasedAt || Date.parse(releasedAt) > Date.now()) return undefined;
  return {
    login: release.author?.username,
    change: {
      externalId: externalIdOf(project, `release:${tag}`),
      kind: 'deployment',
      title: release.name || tag,
      description: release.description || undefined,
      url: `${project.web_url}/-/releases/${encodeURIComponent(tag)}`,
      repository: nameOf(project),
      environment,
      version: tag,
      commit: release.commit?.id,
      state: 'deployed',
      deployedAt: releasedAt,
    },
  };
}

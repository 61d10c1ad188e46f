import {
  versionOf,
  type AuthoredChange,
  type SourceChange,
} from 'backstage-plugin-handoff-node';
import { externalIdOf, nameOf, toIso, type GitlabProject } from './project';
import type { Deployment } from './shapes';

const STATES: Record<string, SourceChange['state']> = {
  created: 'open',
  running: 'open',
  blocked: 'open',
  success: 'deployed',
  failed: 'failed',
  canceled: 'closed',
  skipped: 'closed',
};

/** A deployment as a change. */
export function fromDeployment(
  project: GitlabProject,
  deployment: Deployment,
): AuthoredChange {
  const { ref, sha, environment, status } = deployment;
  const version = versionOf(ref);
  const name = nameOf(project);
  return {
    login: deployment.user?.username,
    change: {
      externalId: externalIdOf(project, `deployment:${deployment.id}`),
      kind: 'deployment',
      title: `Deploy ${name.split('/').at(-1)} ${
        version ?? sha.slice(0, 8)
      } to ${environment.name}`,
      url: `${project.web_url}/-/commit/${sha}`,
      repository: name,
      environment: environment.name,
      version,
      commit: sha,
      state: STATES[status],
      openedAt: toIso(deployment.created_at),
      deployedAt:
        status === 'success'
          ? toIso(deployment.deployable?.finished_at ?? deployment.updated_at)
          : undefined,
      updatedAt: toIso(deployment.updated_at),
    },
  };
}

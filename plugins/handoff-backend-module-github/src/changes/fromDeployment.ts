import {
  versionOf,
  type AuthoredChange,
  type SourceChange,
} from 'backstage-plugin-handoff-node';
import {
  externalIdOf,
  nameOf,
  type GithubRepository,
} from './GithubRepository';
import type { Deployment, DeploymentStatus } from './shapes';

const STATES: Record<string, SourceChange['state']> = {
  success: 'deployed',
  failure: 'failed',
  error: 'failed',
  queued: 'open',
  pending: 'open',
  waiting: 'open',
  in_progress: 'open',
  inactive: 'closed',
};

/**
 * A deployment as a change. Without statuses it says nothing of how far it has come.
 *
 * @param statuses - all of them, or the one that has just come, which then is not `inactive`: whether such a one had
 * succeeded before cannot be told without the others
 */
export function fromDeployment(
  repository: GithubRepository,
  deployment: Deployment,
  statuses: DeploymentStatus[],
): AuthoredChange {
  const { environment, ref, sha } = deployment;
  const version = versionOf(ref);
  const name = nameOf(repository);
  const newestFirst = [...statuses].sort(
    (a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id,
  );
  const times = [deployment, ...statuses].map(
    each => each.updated_at ?? each.created_at,
  );
  return {
    login: deployment.creator?.login,
    change: {
      externalId: externalIdOf(repository, `deployment:${deployment.id}`),
      kind: 'deployment',
      title: `Deploy ${name.split('/').at(-1)} ${
        version ?? sha.slice(0, 7)
      } to ${environment}`,
      description: deployment.description || undefined,
      url: `${repository.html_url}/commit/${sha}`,
      repository: name,
      environment,
      version,
      commit: sha,
      state: stateOf(newestFirst),
      openedAt: deployment.created_at,
      deployedAt: newestFirst.find(({ state }) => state === 'success')
        ?.created_at,
      updatedAt: times.sort().at(-1),
    },
  };
}

/**
 * What has taken the place of a deployment makes it inactive, but if it had succeeded or failed, it did. Only one that never
 * came to an end is closed.
 */
function stateOf(newestFirst: DeploymentStatus[]): SourceChange['state'] {
  const [last] = newestFirst;
  if (last?.state !== 'inactive') return last && STATES[last.state];
  const end = newestFirst.find(({ state }) =>
    ['deployed', 'failed'].includes(STATES[state] ?? ''),
  );
  return STATES[(end ?? last).state];
}

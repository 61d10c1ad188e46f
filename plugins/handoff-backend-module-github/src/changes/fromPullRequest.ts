import type { AuthoredChange } from 'backstage-plugin-handoff-node';
import {
  externalIdOf,
  nameOf,
  type GithubRepository,
} from './GithubRepository';
import { pathsOf, sizeOf } from './files';
import type { ChangedFile, PullRequest } from './shapes';

/** What a pull request itself does not say. */
export interface PullRequestDetails {
  files?: ChangedFile[];
  /** Of its branch. */
  commits?: string[];
}

/** A pull request as a change. */
export function fromPullRequest(
  repository: GithubRepository,
  pullRequest: PullRequest,
  { files, commits }: PullRequestDetails = {},
): AuthoredChange {
  const { additions, deletions, changed_files: changedFiles } = pullRequest;
  const mergedAt = pullRequest.merged_at ?? undefined;
  const isClosed = pullRequest.state === 'closed';
  return {
    login: pullRequest.user?.login,
    change: {
      externalId: externalIdOf(repository, `pull:${pullRequest.id}`),
      kind: 'pull-request',
      title: pullRequest.title,
      // Empty where somebody has deleted it, so that it does not stay.
      description: pullRequest.body ?? '',
      url: pullRequest.html_url,
      repository: nameOf(repository),
      number: pullRequest.number,
      labels: pullRequest.labels?.map(({ name }) => name) ?? [],
      state: stateOf(isClosed, mergedAt),
      size:
        changedFiles === undefined
          ? sizeOf(files)
          : { files: changedFiles, additions, deletions },
      paths: pathsOf(files),
      commits,
      commit: mergedAt && (pullRequest.merge_commit_sha ?? undefined),
      openedAt: pullRequest.created_at,
      mergedAt,
      updatedAt: pullRequest.updated_at,
    },
  };
}

function stateOf(isClosed: boolean, mergedAt: string | undefined) {
  if (mergedAt) return 'merged';
  return isClosed ? 'closed' : 'open';
}

import type { AuthoredChange } from 'backstage-plugin-handoff-node';
import {
  externalIdOf,
  nameOf,
  type GithubRepository,
} from './GithubRepository';
import { pathsOf, sizeOf } from './files';
import type { ChangedFile, Commit, PushedCommit } from './shapes';

/**
 * A commit of the default branch as a change, as a push tells it.
 *
 * @param pushedAt - in ISO 8601; that is when it came to the branch, however old it is
 */
export function fromPushedCommit(
  repository: GithubRepository,
  commit: PushedCommit,
  pushedAt: string = commit.timestamp,
): AuthoredChange {
  const { added, removed, modified, author } = commit;
  const paths = [
    ...new Set([added, removed, modified].flatMap(each => each ?? [])),
  ];
  return {
    login: author?.username ?? undefined,
    change: {
      ...toChange(repository, commit.id, commit.message),
      url: commit.url,
      author: author?.name ?? undefined,
      paths: paths.length ? paths : undefined,
      size: { files: paths.length },
      mergedAt: pushedAt,
      updatedAt: pushedAt,
    },
  };
}

/** A commit of the default branch as a change, as the API tells it. */
export function fromCommit(
  repository: GithubRepository,
  { sha, html_url: url, author, commit }: Commit,
  files?: ChangedFile[],
): AuthoredChange {
  return {
    login: author?.login,
    change: {
      ...toChange(repository, sha, commit.message),
      url,
      author: commit.author?.name ?? undefined,
      paths: pathsOf(files),
      size: sizeOf(files),
      mergedAt: commit.committer.date,
      updatedAt: commit.committer.date,
    },
  };
}

function toChange(repository: GithubRepository, sha: string, message: string) {
  const [title, ...rest] = message.trim().split(/\r\n?|\n/);
  return {
    externalId: externalIdOf(repository, `commit:${sha}`),
    kind: 'commit' as const,
    title: title || sha,
    description: rest.join('\n').trim() || undefined,
    repository: nameOf(repository),
    commit: sha,
  };
}

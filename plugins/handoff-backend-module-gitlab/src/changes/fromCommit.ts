import type { AuthoredChange } from 'backstage-plugin-handoff-node';
import { externalIdOf, nameOf, toIso, type GitlabProject } from './project';
import type { Commit, Touched } from './shapes';

/** A commit of the default branch as a change. GitLab does not say which of its users has written it. */
export function fromCommit(
  project: GitlabProject,
  commit: Commit,
  touched?: Touched,
): AuthoredChange {
  const [title, ...rest] = commit.message.trim().split(/\r\n?|\n/);
  const time = toIso(commit.committed_date);
  return {
    change: {
      externalId: externalIdOf(project, `commit:${commit.id}`),
      kind: 'commit',
      title: title || commit.id,
      description: rest.join('\n').trim() || undefined,
      url: commit.web_url,
      author: commit.author_name ?? undefined,
      repository: nameOf(project),
      commit: commit.id,
      paths: touched?.paths.length ? touched.paths : undefined,
      size: touched && { files: touched.files },
      mergedAt: time,
      updatedAt: time,
    },
  };
}

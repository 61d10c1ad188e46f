import type {
  AuthoredChange,
  SourceChange,
} from 'backstage-plugin-handoff-node';
import { externalIdOf, nameOf, toIso, type GitlabProject } from './project';
import type { MergeRequest, Touched } from './shapes';

/** What a merge request itself does not say. */
export interface MergeRequestDetails {
  touched?: Touched;
  /** Of its branch. */
  commits?: string[];
}

const STATES: Record<string, SourceChange['state']> = {
  opened: 'open',
  locked: 'open',
  merged: 'merged',
  closed: 'closed',
};

/** A merge request as a change. */
export function fromMergeRequest(
  project: GitlabProject,
  mergeRequest: MergeRequest,
  { touched, commits }: MergeRequestDetails = {},
): AuthoredChange {
  const isMerged = mergeRequest.state === 'merged';
  const {
    merge_commit_sha: mergeCommit,
    squash_commit_sha: squashCommit,
    sha,
  } = mergeRequest;
  return {
    login: mergeRequest.author?.username,
    change: {
      externalId: externalIdOf(project, `merge-request:${mergeRequest.id}`),
      kind: 'pull-request',
      title: mergeRequest.title,
      // Empty where somebody has deleted it, so that it does not stay.
      description: mergeRequest.description ?? '',
      url: mergeRequest.web_url,
      repository: nameOf(project),
      number: mergeRequest.iid,
      labels: mergeRequest.labels ?? [],
      state: STATES[mergeRequest.state],
      size: touched && { files: touched.files },
      paths: touched?.paths.length ? touched.paths : undefined,
      // A squashed one has come to the branch under another id than its commits.
      commits: commits && [...commits, ...(squashCommit ? [squashCommit] : [])],
      // One that was merged by fast-forward has no commit of its own.
      commit: isMerged
        ? mergeCommit ?? squashCommit ?? sha ?? undefined
        : undefined,
      openedAt: toIso(mergeRequest.created_at),
      mergedAt: isMerged
        ? toIso(mergeRequest.merged_at ?? mergeRequest.updated_at)
        : undefined,
      updatedAt: toIso(mergeRequest.updated_at),
    },
  };
}

import { listPages, parsePayload } from 'backstage-plugin-handoff-node';
import { z } from 'zod';
import {
  commitShape,
  deploymentStatusShape,
  fileShape,
  type ChangedFile,
  type DeploymentStatus,
  type PullRequest,
  type PullRequestDetails,
} from '../changes';
import type { GithubApi } from './GithubApi';

/** As many as GitHub tells. */
const MAX_FILES = 3000;
const MAX_COMMITS = 250;
const MAX_STATUSES = 100;

const files = z.array(fileShape);
const commits = z.array(z.looseObject({ sha: z.string() }));
const commitWithFiles = commitShape.extend({ files: files.nullish() });
const statuses = z.array(deploymentStatusShape);

/** Asks for what GitHub tells neither in its events nor in its lists. */
export class DetailsReader {
  static create(options: { api: GithubApi }): DetailsReader {
    return new DetailsReader(options.api);
  }

  private constructor(private readonly api: GithubApi) {}

  /**
   * The files of a pull request, and once it is merged its commits. Of one that was given up nothing is asked.
   *
   * @throws as `askHost` does
   */
  async ofPullRequest(
    repository: string,
    pullRequest: PullRequest,
    signal?: AbortSignal,
  ): Promise<PullRequestDetails> {
    const { number, merged_at: mergedAt, state } = pullRequest;
    if (!mergedAt && state === 'closed') return {};
    const path = `/pulls/${number}`;
    return {
      files: await this.list(repository, `${path}/files?per_page=100`, {
        read: body => parsePayload(files, body, `${repository}${path}/files`),
        limit: MAX_FILES,
        signal,
      }),
      commits: mergedAt
        ? await this.list(repository, `${path}/commits?per_page=100`, {
            read: body =>
              parsePayload(commits, body, `${repository}${path}/commits`).map(
                ({ sha }) => sha,
              ),
            limit: MAX_COMMITS,
            signal,
          })
        : undefined,
    };
  }

  /** @throws as `askHost` does */
  async filesOfCommit(
    repository: string,
    sha: string,
    signal?: AbortSignal,
  ): Promise<ChangedFile[]> {
    const path = `/commits/${sha}`;
    return this.list(repository, path, {
      read: body =>
        parsePayload(commitWithFiles, body, `${repository}${path}`).files ?? [],
      limit: MAX_FILES,
      signal,
    });
  }

  /** @throws as `askHost` does */
  async statusesOf(
    repository: string,
    deploymentId: number,
    signal?: AbortSignal,
  ): Promise<DeploymentStatus[]> {
    const path = `/deployments/${deploymentId}/statuses`;
    return this.list(repository, `${path}?per_page=100`, {
      read: body => parsePayload(statuses, body, `${repository}${path}`),
      limit: MAX_STATUSES,
      signal,
    });
  }

  private async list<TItem>(
    repository: string,
    path: string,
    options: {
      read: (body: unknown) => TItem[];
      limit: number;
      signal?: AbortSignal;
    },
  ): Promise<TItem[]> {
    return listPages(
      address => this.api.ask(repository, address, { signal: options.signal }),
      path,
      options,
    );
  }
}

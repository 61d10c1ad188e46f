import { ResponseError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  getGitLabIntegrationRelativePath,
  getGitLabRequestOptions,
  type GithubCredentialsProvider,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import parseGitUrl from 'git-url-parse';

/** Longer than that, no refresh waits for a mark. */
const TIME_LIMIT_MS = 10_000;

/** A commit, as far as marks are read from it. */
export interface HostCommit {
  sha: string;
  message: string;
}

/** Which commits. */
export interface CommitQuery {
  /** Address of the repository at a ref. */
  root: string;
  /** The newest one, or what it is an ancestor of. */
  commit: string;
  /** That changed this file or folder; all when absent. */
  path?: string;
  /** At most 100. */
  limit: number;
}

/** Asks GitHub and GitLab for commits, with the credentials of their integrations. */
export class HostCommits {
  static create(options: {
    integrations: ScmIntegrationRegistry;
  }): HostCommits {
    return new HostCommits(
      options.integrations,
      DefaultGithubCredentialsProvider.fromIntegrations(options.integrations),
    );
  }

  private constructor(
    private readonly integrations: ScmIntegrationRegistry,
    private readonly github: GithubCredentialsProvider,
  ) {}

  /** Whether the host of an address can be asked. */
  knows(root: string): boolean {
    return ['github', 'gitlab'].includes(
      this.integrations.byUrl(root)?.type ?? '',
    );
  }

  /**
   * The commits, the newest first. Makes one request.
   *
   * @throws ResponseError when the host refuses
   */
  async list(query: CommitQuery): Promise<HostCommit[]> {
    return this.integrations.byUrl(query.root)?.type === 'gitlab'
      ? this.listGitLab(query)
      : this.listGitHub(query);
  }

  /** @see https://docs.github.com/en/rest/commits/commits#list-commits */
  private async listGitHub(query: CommitQuery): Promise<HostCommit[]> {
    const { root, commit, path, limit } = query;
    const { config } = this.integrations.github.byUrl(root) ?? {};
    const { owner, name } = parseGitUrl(root);
    const { headers } = await this.github.getCredentials({ url: root });
    const commits: { sha: string; commit: { message: string } }[] = await read(
      await fetch(
        withQuery(`${config?.apiBaseUrl}/repos/${owner}/${name}/commits`, {
          sha: commit,
          path,
          per_page: `${limit}`,
        }),
        { headers, signal: AbortSignal.timeout(TIME_LIMIT_MS) },
      ),
    );
    return commits.map(each => ({
      sha: each.sha,
      message: each.commit.message,
    }));
  }

  /** @see https://docs.gitlab.com/api/commits/#list-repository-commits */
  private async listGitLab(query: CommitQuery): Promise<HostCommit[]> {
    const { root, commit, path, limit } = query;
    const integration = this.integrations.gitlab.byUrl(root)!;
    const { config } = integration;
    const relative = getGitLabIntegrationRelativePath(config);
    const project = `/${parseGitUrl(root).full_name}`
      .replace(relative, '')
      .replace(/^\//, '');
    const commits: { id: string; message: string }[] = await read(
      await integration.fetch(
        withQuery(
          `${config.apiBaseUrl}/projects/${encodeURIComponent(
            project,
          )}/repository/commits`,
          { ref_name: commit, path, per_page: `${limit}` },
        ),
        {
          ...getGitLabRequestOptions(config),
          signal: AbortSignal.timeout(TIME_LIMIT_MS),
        },
      ),
    );
    return commits.map(({ id, message }) => ({ sha: id, message }));
  }
}

function withQuery(
  address: string,
  query: Record<string, string | undefined>,
): string {
  const url = new URL(address);
  for (const [key, value] of Object.entries(query)) {
    if (value) url.searchParams.set(key, value);
  }
  return url.toString();
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw await ResponseError.fromResponse(response);
  return response.json() as Promise<T>;
}

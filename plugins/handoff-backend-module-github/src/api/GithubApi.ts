import {
  DefaultGithubCredentialsProvider,
  type GithubCredentialsProvider,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import { askHost, type HostAnswer } from 'backstage-plugin-handoff-node';

/** Asks the API of GitHub, with the credentials of its integrations. */
export class GithubApi {
  static create(options: { integrations: ScmIntegrationRegistry }): GithubApi {
    return new GithubApi(
      options.integrations,
      DefaultGithubCredentialsProvider.fromIntegrations(options.integrations),
    );
  }

  private constructor(
    private readonly integrations: ScmIntegrationRegistry,
    private readonly credentials: GithubCredentialsProvider,
  ) {}

  /**
   * Whether a repository is on a host for which there is a token or an app. Without one GitHub answers 60 questions an hour,
   * which is of no use here.
   *
   * @param repository - host and path
   */
  accepts(repository: string): boolean {
    const config = this.configOf(repository);
    return Boolean(config?.token || config?.apps?.length);
  }

  /**
   * Asks about a repository.
   *
   * @param repository - host and path
   * @param path - below that of the repository, as `/pulls`; or the address of a further page
   * @throws as `askHost` does
   */
  async ask(
    repository: string,
    path: string,
    options: {
      method?: 'GET' | 'POST' | 'PATCH';
      body?: object;
      etag?: string;
      signal?: AbortSignal;
    } = {},
  ): Promise<HostAnswer> {
    const address = /^https?:/.test(path)
      ? path
      : `${this.baseOf(repository)}${path}`;
    const { headers } = await this.credentials.getCredentials({
      url: `https://${repository}`,
    });
    return askHost(address, {
      ...options,
      headers: { ...headers, Accept: 'application/vnd.github+json' },
      advice: `check that the annotation github.com/project-slug or the source location names the repository as it is called now, and that the credentials in integrations.github may read its contents, pull requests and deployments`,
    });
  }

  private configOf(repository: string) {
    const [host] = repository.split('/');
    return this.integrations.github.byHost(host)?.config;
  }

  private baseOf(repository: string): string {
    const [, ...path] = repository.split('/');
    return `${this.configOf(repository)?.apiBaseUrl}/repos/${path.join('/')}`;
  }
}

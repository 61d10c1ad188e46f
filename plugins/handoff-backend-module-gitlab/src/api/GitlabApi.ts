import {
  getGitLabIntegrationRelativePath,
  getGitLabRequestOptions,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import { askHost, type HostAnswer } from 'backstage-plugin-handoff-node';

/** Asks the API of GitLab, with the credentials of its integrations. */
export class GitlabApi {
  static create(options: { integrations: ScmIntegrationRegistry }): GitlabApi {
    return new GitlabApi(options.integrations);
  }

  private constructor(private readonly integrations: ScmIntegrationRegistry) {}

  /**
   * Whether a project is on a host for which there is a token.
   *
   * @param name - host and path
   */
  accepts(name: string): boolean {
    return Boolean(this.configOf(name)?.token);
  }

  /**
   * Asks about a project.
   *
   * @param name - host and path
   * @param path - below that of the project, as `/merge_requests`; or the address of a further page
   * @throws as `askHost` does
   */
  async ask(
    name: string,
    path: string,
    options: { etag?: string; signal?: AbortSignal } = {},
  ): Promise<HostAnswer> {
    const config = this.configOf(name)!;
    const relative = getGitLabIntegrationRelativePath(config);
    const project = name
      .slice(name.indexOf('/'))
      .replace(relative, '')
      .replace(/^\//, '');
    return askHost(
      /^https?:/.test(path)
        ? path
        : `${config.apiBaseUrl}/projects/${encodeURIComponent(project)}${path}`,
      {
        ...options,
        headers: getGitLabRequestOptions(config).headers,
        advice: `check that the annotation gitlab.com/project-slug or the source location names the project as it is called now, and that the token in integrations.gitlab has the scope read_api and may see it`,
      },
    );
  }

  private configOf(name: string) {
    return this.integrations.gitlab.byHost(name.split('/')[0])?.config;
  }
}

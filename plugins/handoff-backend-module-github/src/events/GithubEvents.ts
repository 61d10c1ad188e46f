import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  parsePayload,
  type AuthoredChange,
  type CatalogAuthors,
  type ChangeSink,
} from 'backstage-plugin-handoff-node';
import type { DetailsReader, GithubApi } from '../api';
import {
  fromDeployment,
  fromPullRequest,
  fromRelease,
  type GithubRepository,
} from '../changes';
import {
  deploymentEvent,
  deploymentStatusEvent,
  pullRequestEvent,
  pushEvent,
  releaseEvent,
} from './payloads';
import { readPush } from './readPush';

/** A push may bring thousands of commits. */
const BATCH_SIZE = 500;
/** After which the files of a pull request may be others. */
const FILE_ACTIONS = ['opened', 'reopened', 'synchronize', 'closed'];
const RELEASE_ACTIONS = ['published', 'released', 'edited'];

/**
 * Reports what events of GitHub tell.
 *
 * @remarks
 *
 * Nothing is heard of `repository`: changes are known by the id of their repository, so those of one that was renamed or moved
 * go on under the name that the next event brings.
 */
export class GithubEvents {
  static create(options: {
    api: GithubApi;
    details: DetailsReader;
    authors: CatalogAuthors;
    logger: LoggerService;
    releaseEnvironment?: string;
  }): GithubEvents {
    return new GithubEvents(options);
  }

  private constructor(
    private readonly options: {
      api: GithubApi;
      details: DetailsReader;
      authors: CatalogAuthors;
      logger: LoggerService;
      releaseEnvironment?: string;
    },
  ) {}

  /** By topic of the events. */
  listTakers(
    sink: ChangeSink,
  ): Record<string, (payload: unknown) => Promise<void>> {
    return {
      'github.pull_request': payload => this.takePullRequest(sink, payload),
      'github.push': payload => this.takePush(sink, payload),
      'github.deployment': payload => this.takeDeployment(sink, payload),
      'github.deployment_status': payload => this.takeStatus(sink, payload),
      'github.release': payload => this.takeRelease(sink, payload),
    };
  }

  private async takePullRequest(
    sink: ChangeSink,
    payload: unknown,
  ): Promise<void> {
    const event = parsePayload(pullRequestEvent, payload, 'pull_request');
    const { action, repository, pull_request: pullRequest } = event;
    if (!(await sink.knows(repository.html_url))) return;
    const details = FILE_ACTIONS.includes(action)
      ? await this.try(repository, name =>
          this.options.details.ofPullRequest(name, pullRequest),
        )
      : undefined;
    await this.report(sink, repository, [
      fromPullRequest(repository, pullRequest, details),
    ]);
  }

  private async takePush(sink: ChangeSink, payload: unknown): Promise<void> {
    const event = parsePayload(pushEvent, payload, 'push');
    const { changes, addresses } = readPush(event);
    if (addresses.length) await sink.filesChanged(addresses);
    await this.report(sink, event.repository, changes);
  }

  private async takeDeployment(
    sink: ChangeSink,
    payload: unknown,
  ): Promise<void> {
    const event = parsePayload(deploymentEvent, payload, 'deployment');
    await this.report(sink, event.repository, [
      fromDeployment(event.repository, event.deployment, []),
    ]);
  }

  private async takeStatus(sink: ChangeSink, payload: unknown): Promise<void> {
    const event = parsePayload(
      deploymentStatusEvent,
      payload,
      'deployment_status',
    );
    const { repository, deployment, deployment_status: status } = event;
    if (!(await sink.knows(repository.html_url))) return;
    const statuses =
      status.state === 'inactive'
        ? await this.try(repository, name =>
            this.options.details.statusesOf(name, deployment.id),
          )
        : [status];
    await this.report(sink, repository, [
      fromDeployment(repository, deployment, statuses ?? []),
    ]);
  }

  private async takeRelease(sink: ChangeSink, payload: unknown): Promise<void> {
    const { releaseEnvironment } = this.options;
    if (!releaseEnvironment) return;
    const event = parsePayload(releaseEvent, payload, 'release');
    if (!RELEASE_ACTIONS.includes(event.action)) return;
    const change = fromRelease(
      event.repository,
      event.release,
      releaseEnvironment,
    );
    await this.report(sink, event.repository, change ? [change] : []);
  }

  private async report(
    sink: ChangeSink,
    repository: GithubRepository,
    changes: AuthoredChange[],
  ): Promise<void> {
    if (!changes.length || !(await sink.knows(repository.html_url))) return;
    for (let start = 0; start < changes.length; start += BATCH_SIZE) {
      await sink.report(
        await this.options.authors.name(
          changes.slice(start, start + BATCH_SIZE),
        ),
      );
    }
  }

  /** What an event says is worth telling without what GitHub may not answer now; the backfill completes it. */
  private async try<T>(
    repository: GithubRepository,
    ask: (name: string) => Promise<T>,
  ): Promise<T | undefined> {
    const { api, logger } = this.options;
    const { host, pathname } = new URL(repository.html_url);
    const name = `${host}${pathname}`;
    if (!api.accepts(name)) return undefined;
    try {
      return await ask(name);
    } catch (error) {
      logger.info(
        `A change of ${name} is taken without its details: ${
          toError(error).message
        }`,
      );
      return undefined;
    }
  }
}

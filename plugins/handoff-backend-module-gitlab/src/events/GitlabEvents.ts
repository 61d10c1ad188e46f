import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  parsePayload,
  type AuthoredChange,
  type CatalogAuthors,
  type ChangeSink,
} from 'backstage-plugin-handoff-node';
import type { DetailsReader, GitlabApi } from '../api';
import {
  fromCommit,
  fromDeployment,
  fromMergeRequest,
  fromRelease,
  nameOf,
  type GitlabProject,
} from '../changes';
import {
  deploymentEvent,
  mergeRequestEvent,
  pushEvent,
  releaseEvent,
  toCommits,
  toDeployment,
  toMergeRequest,
  toRelease,
} from './payloads';

/** Where a branch points that was deleted. */
const NOTHING = /^0+$/;

/** Reports what events of GitLab tell. Changes are known by the id of their project, so its name may change. */
export class GitlabEvents {
  static create(options: {
    api: GitlabApi;
    details: DetailsReader;
    authors: CatalogAuthors;
    logger: LoggerService;
    releaseEnvironment?: string;
  }): GitlabEvents {
    return new GitlabEvents(options);
  }

  private constructor(
    private readonly options: {
      api: GitlabApi;
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
      'gitlab.merge_request': payload => this.takeMergeRequest(sink, payload),
      'gitlab.push': payload => this.takePush(sink, payload),
      'gitlab.deployment': async payload => {
        const event = parsePayload(deploymentEvent, payload, 'deployment');
        await this.report(sink, event.project, [
          fromDeployment(event.project, toDeployment(event)),
        ]);
      },
      'gitlab.release': payload => this.takeRelease(sink, payload),
    };
  }

  /** The API says more than the event does: who the author is, when it was merged, and what it touches. */
  private async takeMergeRequest(
    sink: ChangeSink,
    payload: unknown,
  ): Promise<void> {
    const { api, details, logger } = this.options;
    const event = parsePayload(mergeRequestEvent, payload, 'merge_request');
    const { project } = event;
    if (!(await sink.knows(project.web_url))) return;
    const name = nameOf(project);
    let change = fromMergeRequest(project, toMergeRequest(event));
    if (api.accepts(name)) {
      try {
        const { iid } = event.object_attributes;
        const mergeRequest = await details.mergeRequest(name, iid);
        change = fromMergeRequest(
          project,
          mergeRequest,
          await details.ofMergeRequest(name, mergeRequest),
        );
      } catch (error) {
        logger.info(
          `A change of ${name} is taken without its details: ${
            toError(error).message
          }`,
        );
      }
    }
    await this.report(sink, project, [change]);
  }

  private async takePush(sink: ChangeSink, payload: unknown): Promise<void> {
    const event = parsePayload(pushEvent, payload, 'push');
    const { ref, after, project } = event;
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (!branch || NOTHING.test(after)) return;
    await sink.filesChanged([`${project.web_url}/-/tree/${branch}`]);
    if (branch !== project.default_branch) return;
    await this.report(
      sink,
      project,
      toCommits(event).map(({ commit, touched }) =>
        fromCommit(project, commit, touched),
      ),
    );
  }

  private async takeRelease(sink: ChangeSink, payload: unknown): Promise<void> {
    const { releaseEnvironment } = this.options;
    if (!releaseEnvironment) return;
    const event = parsePayload(releaseEvent, payload, 'release');
    if (event.action === 'delete') return;
    const change = fromRelease(
      event.project,
      toRelease(event),
      releaseEnvironment,
    );
    await this.report(sink, event.project, change ? [change] : []);
  }

  private async report(
    sink: ChangeSink,
    project: GitlabProject,
    changes: AuthoredChange[],
  ): Promise<void> {
    if (!changes.length || !(await sink.knows(project.web_url))) return;
    await sink.report(await this.options.authors.name(changes));
  }
}

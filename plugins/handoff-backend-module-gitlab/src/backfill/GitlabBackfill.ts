import {
  batchChanges,
  parsePayload,
  type CatalogAuthors,
  type ChangeBackfill,
  type SourceChange,
} from 'backstage-plugin-handoff-node';
import type { DetailsReader, GitlabApi } from '../api';
import { projectShape } from '../changes';
import type { GitlabConfig } from '../config';
import { parseCursor } from './cursor';
import { ProjectReader, type Step } from './ProjectReader';

/** As many are stored in one transaction, and read anew when the process dies. */
const BATCH_SIZE = 20;

/**
 * Reads from the API of GitLab what no event has told: merge requests, deployments, commits of the default branch. For a
 * project in which nothing is new it asks four questions.
 */
export class GitlabBackfill implements ChangeBackfill {
  static create(options: {
    api: GitlabApi;
    details: DetailsReader;
    authors: CatalogAuthors;
    config: GitlabConfig;
  }): GitlabBackfill {
    return new GitlabBackfill(options);
  }

  readonly schedule: ChangeBackfill['schedule'];

  private constructor(
    private readonly options: {
      api: GitlabApi;
      details: DetailsReader;
      authors: CatalogAuthors;
      config: GitlabConfig;
    },
  ) {
    this.schedule = options.config.schedule;
  }

  accepts: ChangeBackfill['accepts'] = name => this.options.api.accepts(name);

  read: ChangeBackfill['read'] = (name, options) =>
    batchChanges(this.readEach(name, options), BATCH_SIZE);

  private async *readEach(
    name: string,
    options: { cursor?: string; since: string; signal: AbortSignal },
  ): AsyncGenerator<{ changes: SourceChange[]; cursor: string }> {
    const { authors } = this.options;
    for await (const { authored, cursor } of this.walk(name, options)) {
      const changes = await authors.name(authored ? [authored] : []);
      yield {
        // Under the name that entities have for it, which may be an old one.
        changes: changes.map(change => ({ ...change, repository: name })),
        cursor: JSON.stringify(cursor),
      };
    }
  }

  private async *walk(
    name: string,
    options: { cursor?: string; since: string; signal: AbortSignal },
  ): AsyncGenerator<Step> {
    const { api, config } = this.options;
    const { body } = await api.ask(name, '', { signal: options.signal });
    const project = parsePayload(projectShape, body, name);
    const { id, default_branch: branch } = project;
    const before = parseCursor(options.cursor);
    let cursor = {
      // Another project may have taken the name.
      ...(before.id === id ? before : parseCursor(undefined)),
      id,
    };
    const reader = new ProjectReader({
      ...this.options,
      ...options,
      name,
      project,
    });
    const environment = config.releaseEnvironment;
    const lists = [
      () => reader.readMergeRequests(cursor),
      () => reader.readDeployments(cursor),
      ...(branch ? [() => reader.readCommits(cursor, branch)] : []),
      ...(environment ? [() => reader.readReleases(cursor, environment)] : []),
    ];
    for (const list of lists) {
      for await (const step of list()) {
        cursor = { ...step.cursor, id };
        yield step;
      }
    }
    yield { cursor };
  }
}

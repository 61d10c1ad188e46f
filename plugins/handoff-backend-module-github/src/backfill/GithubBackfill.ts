import {
  batchChanges,
  parsePayload,
  type CatalogAuthors,
  type ChangeBackfill,
  type SourceChange,
} from 'backstage-plugin-handoff-node';
import type { DetailsReader, GithubApi } from '../api';
import { repositoryShape } from '../changes';
import type { GithubConfig } from '../config';
import { parseCursor, type Cursor } from './cursor';
import { RepositoryReader, type Step } from './RepositoryReader';

/** As many are stored in one transaction, and read anew when the process dies. */
const BATCH_SIZE = 20;

/**
 * Reads from the API of GitHub what no event has told: pull requests, deployments, commits of the default branch. For a
 * repository in which nothing is new it asks four questions, which cost nothing of the rate limit.
 */
export class GithubBackfill implements ChangeBackfill {
  static create(options: {
    api: GithubApi;
    details: DetailsReader;
    authors: CatalogAuthors;
    config: GithubConfig;
  }): GithubBackfill {
    return new GithubBackfill(options);
  }

  readonly schedule: ChangeBackfill['schedule'];

  private constructor(
    private readonly options: {
      api: GithubApi;
      details: DetailsReader;
      authors: CatalogAuthors;
      config: GithubConfig;
    },
  ) {
    this.schedule = options.config.schedule;
  }

  accepts: ChangeBackfill['accepts'] = repository =>
    this.options.api.accepts(repository);

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
    const { releaseEnvironment } = this.options.config;
    let cursor = await this.readRepository(name, options);
    const { repository } = cursor;
    const reader = new RepositoryReader({ ...this.options, ...options, name });
    const lists = [
      () => reader.readPullRequests(cursor, repository),
      () => reader.readDeployments(cursor, repository),
      () => reader.readCommits(cursor, repository),
      ...(releaseEnvironment
        ? [() => reader.readReleases(cursor, repository, releaseEnvironment)]
        : []),
    ];
    for (const list of lists) {
      for await (const step of list()) {
        cursor = { ...step.cursor, repository };
        yield step;
      }
    }
    yield { cursor };
  }

  /** The cursor, with the repository as it is now. */
  private async readRepository(
    name: string,
    options: { cursor?: string; signal: AbortSignal },
  ): Promise<Cursor & Required<Pick<Cursor, 'repository'>>> {
    const before = parseCursor(options.cursor);
    const answer = await this.options.api.ask(name, '', {
      etag: before.repository && before.etag,
      signal: options.signal,
    });
    if (before.repository && answer.isUnchanged) {
      return { ...before, repository: before.repository };
    }
    const { id, html_url, default_branch } = parsePayload(
      repositoryShape,
      answer.body,
      name,
    );
    // Another repository may have taken the name.
    const isSame = before.repository?.id === id;
    return {
      ...(isSame ? before : parseCursor(undefined)),
      repository: { id, html_url, default_branch },
      etag: answer.etag,
    };
  }
}

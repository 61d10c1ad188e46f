import {
  parsePayload,
  unlessMissing,
  walkNewest,
  type AuthoredChange,
  type WalkState,
} from 'backstage-plugin-handoff-node';
import { z } from 'zod';
import type { DetailsReader, GithubApi } from '../api';
import {
  commitShape,
  deploymentShape,
  fromCommit,
  fromDeployment,
  fromPullRequest,
  fromRelease,
  pullRequestShape,
  releaseShape,
  type GithubRepository,
} from '../changes';
import type { Cursor } from './cursor';

/** A deployment that has come to nothing by then is not looked at any more. */
const MAX_OPEN_MS = 3 * 24 * 60 * 60_000;
const MAX_OPEN = 50;

/** A change, if there is one, and the cursor once it is stored. */
export interface Step {
  authored?: AuthoredChange;
  cursor: Cursor;
}

/** Reads what is new in one repository. */
export class RepositoryReader {
  /** Commits that belong to pull requests, which need not be asked for. */
  private readonly held = new Set<string>();

  constructor(
    private readonly options: {
      api: GithubApi;
      details: DetailsReader;
      /** Host and path, as entities name it. */
      name: string;
      since: string;
      signal: AbortSignal;
      releaseEnvironment?: string;
    },
  ) {}

  async *readPullRequests(
    cursor: Cursor,
    repository: GithubRepository,
  ): AsyncGenerator<Step> {
    const { details, name, signal } = this.options;
    for await (const { item, state } of this.walk(cursor.pulls, {
      path: '/pulls?state=all&sort=updated&direction=desc&per_page=100',
      shape: z.array(pullRequestShape),
      timeOf: each => each.updated_at,
    })) {
      const found =
        item &&
        (await unlessMissing(() => details.ofPullRequest(name, item, signal)));
      const authored = item && fromPullRequest(repository, item, found);
      for (const sha of found?.commits ?? []) this.held.add(sha);
      if (authored?.change.commit) this.held.add(authored.change.commit);
      yield { authored, cursor: { ...cursor, pulls: state } };
    }
  }

  async *readDeployments(
    before: Cursor,
    repository: GithubRepository,
  ): AsyncGenerator<Step> {
    let cursor = before;
    const { api, name, signal } = this.options;
    const settle = async (item: z.infer<typeof deploymentShape>) => {
      const authored = fromDeployment(
        repository,
        item,
        await this.options.details.statusesOf(name, item.id, signal),
      );
      const isOpen =
        authored.change.state !== 'deployed' &&
        Date.parse(item.created_at) > Date.now() - MAX_OPEN_MS;
      const others = cursor.open.filter(id => id !== item.id);
      cursor = {
        ...cursor,
        open: isOpen ? [...others, item.id].slice(-MAX_OPEN) : others,
      };
      return authored;
    };
    for (const id of before.open) {
      const item = await unlessMissing(async () => {
        const { body } = await api.ask(name, `/deployments/${id}`, { signal });
        return parsePayload(deploymentShape, body, `${name}/deployments/${id}`);
      });
      cursor = { ...cursor, open: cursor.open.filter(each => each !== id) };
      yield { authored: item && (await settle(item)), cursor };
    }
    for await (const { item, state } of this.walk(cursor.deployments, {
      path: '/deployments?per_page=100',
      shape: z.array(deploymentShape),
      timeOf: each => each.created_at,
    })) {
      const authored = item && (await settle(item));
      cursor = { ...cursor, deployments: state };
      yield { authored, cursor };
    }
  }

  async *readCommits(
    cursor: Cursor,
    repository: GithubRepository & { default_branch: string },
  ): AsyncGenerator<Step> {
    const { details, name, signal } = this.options;
    const branch = encodeURIComponent(repository.default_branch);
    for await (const { item, state } of this.walk(cursor.commits, {
      path: `/commits?sha=${branch}&per_page=100`,
      shape: z.array(commitShape),
      timeOf: each => each.commit.committer.date,
    })) {
      const isNews = item && !this.held.has(item.sha);
      const authored = isNews
        ? fromCommit(
            repository,
            item,
            await unlessMissing(() =>
              details.filesOfCommit(name, item.sha, signal),
            ),
          )
        : undefined;
      yield { authored, cursor: { ...cursor, commits: state } };
    }
  }

  async *readReleases(
    cursor: Cursor,
    repository: GithubRepository,
    environment: string,
  ): AsyncGenerator<Step> {
    for await (const { item, state } of this.walk(cursor.releases, {
      path: '/releases?per_page=100',
      shape: z.array(releaseShape),
      timeOf: each => each.published_at ?? each.created_at,
    })) {
      yield {
        authored: item && fromRelease(repository, item, environment),
        cursor: { ...cursor, releases: state },
      };
    }
  }

  private walk<TItem extends { id: number } | { sha: string }>(
    state: WalkState,
    options: {
      path: string;
      shape: z.ZodType<TItem[]>;
      timeOf: (item: TItem) => string;
    },
  ) {
    const { api, name, since, signal } = this.options;
    const { path, shape, timeOf } = options;
    return walkNewest<TItem>({
      state,
      since: toSeconds(since),
      first: path,
      ask: (address, etag) => api.ask(name, address, { etag, signal }),
      read: body => parsePayload(shape, body, `${name}${path}`),
      timeOf,
      idOf: item => ('sha' in item ? item.sha : String(item.id)),
    });
  }
}

/** As GitHub writes times, so that they compare as texts. */
function toSeconds(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

import {
  parsePayload,
  unlessMissing,
  walkNewest,
  type AuthoredChange,
  type WalkState,
} from 'backstage-plugin-handoff-node';
import { z } from 'zod';
import type { DetailsReader, GitlabApi } from '../api';
import {
  commitShape,
  deploymentShape,
  fromCommit,
  fromDeployment,
  fromMergeRequest,
  fromRelease,
  mergeRequestShape,
  releaseShape,
  toIso,
  type Project,
} from '../changes';
import type { Cursor } from './cursor';

/** A change, if there is one, and the cursor once it is stored. */
export interface Step {
  authored?: AuthoredChange;
  cursor: Cursor;
}

/** Reads what is new in one project. */
export class ProjectReader {
  /** Commits that belong to merge requests, which need not be asked for. */
  private readonly held = new Set<string>();

  constructor(
    private readonly options: {
      api: GitlabApi;
      details: DetailsReader;
      /** Host and path, as entities name it. */
      name: string;
      project: Project;
      since: string;
      signal: AbortSignal;
    },
  ) {}

  async *readMergeRequests(cursor: Cursor): AsyncGenerator<Step> {
    const { details, name, project, signal } = this.options;
    for await (const { item, state } of this.walk(cursor.mergeRequests, {
      path: '/merge_requests?state=all&order_by=updated_at&sort=desc&per_page=100',
      shape: z.array(mergeRequestShape),
      timeOf: each => each.updated_at,
      idOf: each => each.id,
    })) {
      const found =
        item &&
        (await unlessMissing(() => details.ofMergeRequest(name, item, signal)));
      const authored = item && fromMergeRequest(project, item, found);
      for (const id of authored?.change.commits ?? []) this.held.add(id);
      if (authored?.change.commit) this.held.add(authored.change.commit);
      yield { authored, cursor: { ...cursor, mergeRequests: state } };
    }
  }

  async *readDeployments(cursor: Cursor): AsyncGenerator<Step> {
    for await (const { item, state } of this.walk(cursor.deployments, {
      path: '/deployments?order_by=updated_at&sort=desc&per_page=100',
      shape: z.array(deploymentShape),
      timeOf: each => each.updated_at,
      idOf: each => each.id,
    })) {
      yield {
        authored: item && fromDeployment(this.options.project, item),
        cursor: { ...cursor, deployments: state },
      };
    }
  }

  async *readCommits(cursor: Cursor, branch: string): AsyncGenerator<Step> {
    const { details, name, project, signal } = this.options;
    for await (const { item, state } of this.walk(cursor.commits, {
      path: `/repository/commits?ref_name=${encodeURIComponent(
        branch,
      )}&per_page=100`,
      shape: z.array(commitShape),
      timeOf: each => each.committed_date,
      idOf: each => each.id,
    })) {
      const isNews = item && !this.held.has(item.id);
      const authored = isNews
        ? fromCommit(
            project,
            item,
            await unlessMissing(() => details.touchedBy(name, item.id, signal)),
          )
        : undefined;
      yield { authored, cursor: { ...cursor, commits: state } };
    }
  }

  async *readReleases(
    cursor: Cursor,
    environment: string,
  ): AsyncGenerator<Step> {
    for await (const { item, state } of this.walk(cursor.releases, {
      path: '/releases?order_by=created_at&sort=desc&per_page=100',
      shape: z.array(releaseShape),
      timeOf: each => each.created_at,
      idOf: each => each.tag_name,
    })) {
      yield {
        authored: item && fromRelease(this.options.project, item, environment),
        cursor: { ...cursor, releases: state },
      };
    }
  }

  private walk<TItem>(
    state: WalkState,
    options: {
      path: string;
      shape: z.ZodType<TItem[]>;
      timeOf: (item: TItem) => string;
      idOf: (item: TItem) => string | number;
    },
  ) {
    const { api, name, since, signal } = this.options;
    const { path, shape, timeOf, idOf } = options;
    return walkNewest<TItem>({
      state,
      since: toIso(since) ?? since,
      first: path,
      ask: (address, etag) => api.ask(name, address, { etag, signal }),
      read: body => parsePayload(shape, body, `${name}${path}`),
      timeOf: item => toIso(timeOf(item)) ?? '',
      idOf: item => String(idOf(item)),
    });
  }
}

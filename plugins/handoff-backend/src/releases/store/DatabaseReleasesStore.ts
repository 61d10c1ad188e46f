import type { ReleaseState } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { readPage, whereAmong } from '../../database';
import type { StoredRelease } from '../StoredRelease';
import {
  readRecords,
  toDecision,
  toDeployment,
  toReleaseRun,
  toRoles,
  toSignOff,
  toTask,
  toTransition,
  type PartRows,
} from './partRows';
import { readPart, writeParts } from './parts';
import type {
  ListedRelease,
  ReleaseQuery,
  ReleasesStore,
} from './ReleasesStore';
import { toListedRelease, toRow, type ReleaseRow } from './rows';
import { whereReleases } from './whereReleases';

const TABLE = 'handoff_releases';
const ENTITIES = 'handoff_release_entities';
const PARTIES = 'handoff_release_parties';

/** States that come before a release is deployed, and while it is undone. */
const OPEN: ReleaseState[] = [
  'draft',
  'in-review',
  'rejected',
  'accepted',
  'deploying',
  'rolling-back',
];

export class DatabaseReleasesStore implements ReleasesStore {
  static create(options: { client: Knex }): DatabaseReleasesStore {
    return new DatabaseReleasesStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async add(
    release: StoredRelease,
    requestId: string | undefined,
  ): Promise<string> {
    const { id, createdBy } = release;
    const isNew = await this.client.transaction(async transaction => {
      // Of two requests at once, the second adds nothing, and finds what the first has added.
      await transaction(TABLE)
        .insert({ ...toRow(release), request_id: requestId ?? null })
        .onConflict(['created_by', 'request_id'])
        .ignore();
      const added = await transaction(TABLE).where({ id }).first('id');
      if (added) await writeParts(transaction, undefined, release);
      return added !== undefined;
    });
    const first =
      !isNew && requestId && (await this.findRequest(createdBy, requestId));
    return first || id;
  }

  async findRequest(
    createdBy: string,
    requestId: string,
  ): Promise<string | undefined> {
    const row = await this.client<ReleaseRow>(TABLE)
      .where({ created_by: createdBy, request_id: requestId })
      .first('id');
    return row?.id;
  }

  async get(id: string): Promise<StoredRelease | undefined> {
    const row = await this.client<ReleaseRow>(TABLE).where({ id }).first();
    if (!row) return undefined;
    const { client } = this;
    const [
      entities,
      changes,
      parties,
      tasks,
      signOffs,
      decisions,
      transitions,
      records,
      deployments,
      runs,
    ] = await Promise.all([
      readPart(client, ENTITIES, id),
      readPart(client, 'handoff_release_changes', id),
      readPart(client, PARTIES, id),
      readPart(client, 'handoff_release_tasks', id),
      readPart(client, 'handoff_release_sign_offs', id),
      readPart(client, 'handoff_release_decisions', id),
      readPart(client, 'handoff_release_transitions', id),
      readPart(client, 'handoff_release_records', id),
      readPart(client, 'handoff_release_deployments', id),
      readPart(client, 'handoff_release_runs', id),
    ]);
    return {
      ...toListedRelease(
        row,
        entities.map(({ entity_ref }) => entity_ref),
      ),
      changeIds: changes.map(({ change_id }) => change_id),
      roles: toRoles(parties),
      tasks: tasks.map(toTask),
      signOffs: signOffs.map(toSignOff),
      decisions: decisions.map(toDecision),
      transitions: transitions.map(toTransition),
      ...readRecords(records),
      deployments: deployments.map(toDeployment),
      runs: runs.map(toReleaseRun),
    };
  }

  async replace(before: StoredRelease, after: StoredRelease): Promise<boolean> {
    const { id, writes } = before;
    return this.client.transaction(async transaction => {
      const changed = await transaction<ReleaseRow>(TABLE)
        .where({ id, writes })
        .update(toRow({ ...after, writes: writes + 1 }));
      if (!changed) return false;
      await writeParts(transaction, before, after);
      return true;
    });
  }

  listWithRoles: ReleasesStore['listWithRoles'] = async ids => {
    const { client } = this;
    const rows: ReleaseRow[] = await whereAmong(
      client,
      client(TABLE),
      'id',
      ids,
    );
    const parties: (PartRows[typeof PARTIES] & { release_id: string })[] =
      await whereAmong(
        client,
        client(PARTIES).orderBy(['release_id', 'position']),
        'release_id',
        ids,
      );
    const partiesOf = Map.groupBy(parties, ({ release_id }) => release_id);
    const releases = await this.withEntities(rows);
    return releases.map(release => ({
      ...release,
      roles: toRoles(partiesOf.get(release.id) ?? []),
    }));
  };

  list: ReleasesStore['list'] = async (query, page) => {
    const { items, ...rest } = await readPage<ReleaseRow>({
      client: this.client,
      query: () => this.releases(query),
      columns: ['release.*'],
      key: 'release.at',
      id: 'release.id',
      direction: 'desc',
      page,
    });
    return { ...rest, items: await this.withEntities(items) };
  };

  async listOpen(since: string): Promise<ListedRelease[]> {
    const rows = await this.client<ReleaseRow>(TABLE)
      .whereIn('state', OPEN)
      .orWhere(query =>
        query.where('state', 'deployed').where('updated_at', '>=', since),
      )
      .orderBy([{ column: 'at', order: 'desc' }, { column: 'id' }])
      .select('*');
    return this.withEntities(rows);
  }

  async filterClaimed(changeIds: string[]): Promise<Set<string>> {
    const rows: { change_id: string }[] = await whereAmong(
      this.client,
      this.client('handoff_release_deployments').distinct('change_id'),
      'change_id',
      changeIds,
    );
    return new Set(rows.map(({ change_id }) => change_id));
  }

  async listRunning(): Promise<string[]> {
    return this.client('handoff_release_runs')
      .whereNull('ended_at')
      .distinct('release_id')
      .pluck('release_id');
  }

  async listDue({
    now,
    since,
    until,
    reviewUntil,
  }: Parameters<ReleasesStore['listDue']>[0]): Promise<string[]> {
    const { client } = this;
    const rows = client(`${TABLE} as release`)
      .where(query =>
        query
          .where('release.state', 'in-review')
          .whereBetween('release.review_due_at', [since, reviewUntil]),
      )
      .orWhere(query =>
        query
          .where('release.state', 'accepted')
          .whereBetween('release.window_start', [now, until]),
      )
      .orWhere(query =>
        query
          .where('release.state', 'deployed')
          .whereBetween('release.watch_until', [since, now]),
      )
      .orWhere(query =>
        query
          .whereIn('release.state', ['accepted', 'deploying', 'deployed'])
          .whereExists(
            client('handoff_release_tasks as task')
              .whereRaw('task.release_id = release.id')
              .whereNull('task.done_at')
              .whereBetween('task.due_at', [since, until]),
          ),
      );
    return rows.pluck('release.id');
  }

  async claimNotice(id: string, notice: string, at: string): Promise<boolean> {
    const inserted: unknown[] = await this.client('handoff_release_notices')
      .insert({ release_id: id, notice: notice.slice(0, 500), at })
      .onConflict(['release_id', 'notice'])
      .ignore()
      .returning('notice');
    return inserted.length > 0;
  }

  async listEntityRefs(query: ReleaseQuery): Promise<string[]> {
    return this.releases(query)
      .join(`${ENTITIES} as entity`, 'entity.release_id', 'release.id')
      .distinct('entity.entity_ref')
      .pluck('entity.entity_ref');
  }

  private async withEntities(rows: ReleaseRow[]): Promise<ListedRelease[]> {
    const entities: { release_id: string; entity_ref: string }[] =
      await whereAmong(
        this.client,
        this.client(ENTITIES).orderBy(['release_id', 'position']),
        'release_id',
        rows.map(({ id }) => id),
      );
    const refsOf = Map.groupBy(entities, ({ release_id }) => release_id);
    return rows.map(row =>
      toListedRelease(
        row,
        refsOf.get(row.id)?.map(({ entity_ref }) => entity_ref) ?? [],
      ),
    );
  }

  private releases(query: ReleaseQuery): Knex.QueryBuilder {
    return whereReleases(
      this.client,
      this.client(`${TABLE} as release`),
      query,
    );
  }
}

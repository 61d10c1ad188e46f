import type { ReleaseState } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { whereAmong } from '../database';

/** What is still to be done of a release. Times are milliseconds since 1970. */
export interface ReleaseLoad {
  releaseId: string;
  entityRefs: string[];
  /** Where it goes; anywhere where it is left out. */
  environment?: string;
  /** When it is deployed, where that is agreed. */
  window?: { start: number; end: number };
  /** Full refs of the Users and Groups that have a role in it. */
  parties: string[];
  /** Those that are not done. */
  tasks: { owner?: string; dueAt?: number }[];
}

/** In these states there is something to do before it is over. */
const OPEN = [
  'draft',
  'in-review',
  'accepted',
  'rejected',
  'deploying',
  'rolling-back',
] as const satisfies readonly ReleaseState[];

/** What releases still ask for, whoever may read them: for what the plugin finds out in its own name. */
export class ReleaseLoads {
  static create(options: { client: Knex }): ReleaseLoads {
    return new ReleaseLoads(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /**
   * Those of open releases, in no particular order.
   *
   * @param wanted - `entityRefs`: full refs, all entities where left out; others of a release are not told then
   */
  async list(wanted: { entityRefs?: string[] }): Promise<ReleaseLoad[]> {
    const { client } = this;
    const entities = client('handoff_release_entities as e')
      .join('handoff_releases as r', 'r.id', 'e.release_id')
      .whereIn('r.state', [...OPEN])
      .select(
        'e.release_id',
        'e.entity_ref',
        'r.environment',
        'r.window_start',
        'r.window_end',
      );
    const rows: {
      release_id: string;
      entity_ref: string;
      environment: string | null;
      window_start: string | null;
      window_end: string | null;
    }[] = await (wanted.entityRefs
      ? whereAmong(client, entities, 'e.entity_ref', wanted.entityRefs)
      : entities);
    const byRelease = Map.groupBy(rows, ({ release_id }) => release_id);
    const ids = [...byRelease.keys()];
    const parties: { release_id: string; party_ref: string }[] =
      await whereAmong(
        client,
        client('handoff_release_parties').select('release_id', 'party_ref'),
        'release_id',
        ids,
      );
    const tasks: {
      release_id: string;
      owner_ref: string | null;
      due_at: string | null;
    }[] = await whereAmong(
      client,
      client('handoff_release_tasks')
        .whereNull('done_at')
        .select('release_id', 'owner_ref', 'due_at'),
      'release_id',
      ids,
    );
    const partiesOf = Map.groupBy(parties, ({ release_id }) => release_id);
    const tasksOf = Map.groupBy(tasks, ({ release_id }) => release_id);
    return [...byRelease].map(([releaseId, of]) => {
      const [{ environment, window_start, window_end }] = of;
      return {
        releaseId,
        entityRefs: of.map(({ entity_ref }) => entity_ref),
        environment: environment ?? undefined,
        window:
          window_start && window_end
            ? { start: Date.parse(window_start), end: Date.parse(window_end) }
            : undefined,
        parties: [
          ...new Set(
            (partiesOf.get(releaseId) ?? []).map(({ party_ref }) => party_ref),
          ),
        ],
        tasks: (tasksOf.get(releaseId) ?? []).map(({ owner_ref, due_at }) => ({
          owner: owner_ref ?? undefined,
          dueAt: due_at ? Date.parse(due_at) : undefined,
        })),
      };
    });
  }
}

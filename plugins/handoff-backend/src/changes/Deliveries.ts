import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../database';
import { CHANGE_ENTITIES, CHANGES } from './store/tables';
import { environmentKey } from './suspects';

/** A deployment to one of some environments that succeeded, whatever became of it. Times are milliseconds since 1970. */
export interface Deployment {
  changeId: string;
  at: number;
  entityRefs: string[];
  repository?: string;
  commit?: string;
  /** Those that it says it brings. */
  commits: string[];
  version?: string;
  /** Whether it was undone by another change, or its source says so. */
  isReverted: boolean;
}

/** A commit of the main branch, or a pull request by the commit that merged it. */
export interface CodeCommit {
  changeId: string;
  /** When it came into the main branch. */
  at: number;
  entityRefs: string[];
  repository?: string;
  commit?: string;
  /** When it was undone in the code. */
  revertedAt?: number;
  /** When it came to one of the environments, where it says so itself. */
  deployedAt?: number;
}

/** Of when, and about what; of all entities where `entityRefs` is left out. */
export interface DeliveryQuery {
  entityRefs?: string[];
  since: DateTime<true>;
  /** Before then. */
  until: DateTime<true>;
  /** Names of environments, however their letters are written. */
  environments: readonly string[];
}

interface Row {
  id: string;
  entity_ref: string;
  at: string;
  merged_at: string | null;
  deployed_at: string | null;
  reverted_at: string | null;
  environment: string | null;
  repository: string | null;
  commit: string | null;
  commits: string;
  version: string | null;
  state: string;
}

/** What code was written and brought to environments, whoever may read it: for what the plugin finds out in its own name. */
export class Deliveries {
  static create(options: { client: Knex }): Deliveries {
    return new Deliveries(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** The oldest first. */
  async listDeployments(query: DeliveryQuery): Promise<Deployment[]> {
    const rows: Row[] = await this.changes(query)
      .where('e.is_deployment', true)
      .whereIn('c.state', ['deployed', 'reverted'])
      .orderBy(['e.at', 'c.id'])
      .select('c.commits', 'c.version');
    const isWanted = placesOf(query);
    const here = rows.filter(row => isWanted(row.environment));
    return [...byChange(here)].map(([row, entityRefs]) => ({
      changeId: row.id,
      at: Date.parse(row.at),
      entityRefs,
      repository: row.repository ?? undefined,
      commit: row.commit ?? undefined,
      commits: JSON.parse(row.commits),
      version: row.version ?? undefined,
      isReverted: row.state === 'reverted',
    }));
  }

  /** In no particular order. */
  async listCode(query: DeliveryQuery): Promise<CodeCommit[]> {
    const rows: Row[] = await this.changes(query)
      .where('e.is_deployment', false)
      .whereIn('c.kind', ['pull-request', 'commit'])
      .whereNotNull('c.merged_at')
      .select('c.merged_at', 'c.deployed_at', 'c.reverted_at');
    const isWanted = placesOf(query);
    return [...byChange(rows)].map(([row, entityRefs]) => ({
      changeId: row.id,
      at: Date.parse(row.merged_at!),
      entityRefs,
      repository: row.repository ?? undefined,
      commit: row.commit ?? undefined,
      revertedAt: timeOf(row.reverted_at),
      deployedAt: isWanted(row.environment)
        ? timeOf(row.deployed_at)
        : undefined,
    }));
  }

  /** Titles of changes by their ids. */
  async readTitles(ids: string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await whereAmong(
      this.client,
      this.client(CHANGES).select('id', 'title'),
      'id',
      ids,
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  private changes(query: DeliveryQuery): Knex.QueryBuilder {
    const { entityRefs } = query;
    const [since, until] = [query.since.toUTC(), query.until.toUTC()];
    const changes = this.client(`${CHANGES} as c`)
      .join(`${CHANGE_ENTITIES} as e`, 'e.change_id', 'c.id')
      // Both have the time, each with an index: of an entity, and of all.
      .where('e.at', '>=', since.toISO())
      .where('e.at', '<', until.toISO())
      .where('c.at', '>=', since.toISO())
      .where('c.at', '<', until.toISO())
      .select(
        'c.id',
        'e.entity_ref',
        'c.at',
        'c.environment',
        'c.repository',
        'c.commit',
        'c.state',
      );
    return entityRefs
      ? whereAmong(this.client, changes, 'e.entity_ref', entityRefs)
      : changes;
  }
}

/** Every change once, with the entities that it is about. */
function byChange(rows: Row[]): Map<Row, string[]> {
  const first = new Map<string, Row>();
  const changes = new Map<Row, string[]>();
  for (const row of rows) {
    const known = first.get(row.id);
    if (known) {
      changes.get(known)!.push(row.entity_ref);
    } else {
      first.set(row.id, row);
      changes.set(row, [row.entity_ref]);
    }
  }
  return changes;
}

function placesOf(query: DeliveryQuery): (name: string | null) => boolean {
  const wanted = new Set(query.environments.map(environmentKey));
  return name => name !== null && wanted.has(environmentKey(name));
}

function timeOf(stored: string | null): number | undefined {
  return stored === null ? undefined : Date.parse(stored);
}

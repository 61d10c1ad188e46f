import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../database';
import { CHANGE_ENTITIES, CHANGES } from './store/tables';
import { environmentKey } from './suspects';

/** A deployment that succeeded, whatever became of it. Times are milliseconds since 1970. */
export interface Deployment {
  changeId: string;
  title: string;
  at: number;
  environment?: string;
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
  /** Names of environments, however their letters are written; all where it is left out. */
  environments?: readonly string[];
}

interface Row {
  id: string;
  entity_ref: string;
  environment: string | null;
  repository: string | null;
  commit: string | null;
}

interface DeploymentRow extends Row {
  at: string;
  title: string;
  commits: string;
  version: string | null;
  state: string;
}

interface CodeRow extends Row {
  merged_at: string;
  deployed_at: string | null;
  reverted_at: string | null;
}

/** What code was written and brought to environments, whoever may read it: for what the plugin finds out in its own name. */
export class Deliveries {
  static create(options: { client: Knex }): Deliveries {
    return new Deliveries(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** The oldest first. */
  async listDeployments(query: DeliveryQuery): Promise<Deployment[]> {
    const rows: DeploymentRow[] = await this.changes(query, 'deployments')
      .whereIn('c.state', ['deployed', 'reverted'])
      .orderBy(['e.at', 'e.change_id'])
      .select('e.at', 'c.title', 'c.commits', 'c.version', 'c.state');
    const isWanted = placesOf(query);
    return eachOnce(
      rows.filter(row => isWanted(row.environment)),
      row => ({
        changeId: row.id,
        title: row.title,
        at: Date.parse(row.at),
        environment: row.environment ?? undefined,
        entityRefs: [row.entity_ref],
        repository: row.repository ?? undefined,
        commit: row.commit ?? undefined,
        commits: row.commits === '[]' ? [] : JSON.parse(row.commits),
        version: row.version ?? undefined,
        isReverted: row.state === 'reverted',
      }),
    );
  }

  /** In no particular order. */
  async listCode(query: DeliveryQuery): Promise<CodeCommit[]> {
    const rows: CodeRow[] = await this.changes(query, 'code')
      .whereIn('c.kind', ['pull-request', 'commit'])
      .whereNotNull('c.merged_at')
      .select('c.merged_at', 'c.deployed_at', 'c.reverted_at');
    const isWanted = placesOf(query);
    return eachOnce(rows, row => ({
      changeId: row.id,
      at: Date.parse(row.merged_at),
      entityRefs: [row.entity_ref],
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

  private changes(
    { entityRefs, since, until }: DeliveryQuery,
    what: 'deployments' | 'code',
  ): Knex.QueryBuilder {
    const [from, to] = [since.toUTC().toISO(), until.toUTC().toISO()];
    // The time stands in both, each with an index: for those of an entity, and for all.
    const changes = this.client(`${CHANGE_ENTITIES} as e`)
      .join(`${CHANGES} as c`, 'c.id', 'e.change_id')
      .where('e.is_deployment', what === 'deployments')
      .where('e.at', '>=', from)
      .where('e.at', '<', to)
      .where('c.at', '>=', from)
      .where('c.at', '<', to)
      .select(
        'c.id',
        'e.entity_ref',
        'c.environment',
        'c.repository',
        'c.commit',
      );
    return entityRefs
      ? whereAmong(this.client, changes, 'e.entity_ref', entityRefs)
      : changes;
  }
}

/** Every change once, in the order of the rows, with all entities that it is about. */
function eachOnce<TRow extends Row, TChange extends { entityRefs: string[] }>(
  rows: TRow[],
  toChange: (row: TRow) => TChange,
): TChange[] {
  const changes = new Map<string, TChange>();
  for (const row of rows) {
    const known = changes.get(row.id);
    if (known) known.entityRefs.push(row.entity_ref);
    else changes.set(row.id, toChange(row));
  }
  return [...changes.values()];
}

function placesOf(query: DeliveryQuery): (name: string | null) => boolean {
  if (!query.environments) return () => true;
  const wanted = new Set(query.environments.map(environmentKey));
  return name => name !== null && wanted.has(environmentKey(name));
}

function timeOf(stored: string | null): number | undefined {
  return stored === null ? undefined : Date.parse(stored);
}

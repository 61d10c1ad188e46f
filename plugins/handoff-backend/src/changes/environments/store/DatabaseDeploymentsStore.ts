import type { Knex } from 'knex';
import { whereAmong } from '../../../database';
import { readEntityRefs, shortKey } from '../../store';
import { CHANGE_ENTITIES, CHANGE_KEYS, CHANGES } from '../../store/tables';
import type { DeploymentsStore, NamedEnvironment } from './DeploymentsStore';
import type { PlacedChange } from './PlacedChange';
import { PLACED_COLUMNS, toPlacedChange, type PlacedRow } from './rows';

/** More of them since a deployment nobody compares. */
const MAX_CONFIGURATIONS = 500;

export class DatabaseDeploymentsStore implements DeploymentsStore {
  static create(options: { client: Knex }): DatabaseDeploymentsStore {
    return new DatabaseDeploymentsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  listEnvironments: DeploymentsStore['listEnvironments'] = async wanted => {
    const rows: {
      environment: string | null;
      last_at: string;
      deployments: number | string;
    }[] = await this.deployments(wanted)
      .select('c.environment')
      .max('e.at as last_at')
      .countDistinct('c.id as deployments')
      .groupBy('c.environment')
      .orderBy([{ column: 'last_at', order: 'desc' }, 'c.environment']);
    return rows.map(
      (row): NamedEnvironment => ({
        name: row.environment ?? undefined,
        lastAt: row.last_at,
        deployments: Number(row.deployments),
      }),
    );
  };

  listDeployments: DeploymentsStore['listDeployments'] = async wanted => {
    const order = wanted.since === undefined ? 'desc' : 'asc';
    const placed = this.deployments(wanted)
      .whereIn('c.environment', wanted.environments)
      .select(
        'c.id',
        this.client.raw(
          `row_number() over (partition by e.entity_ref, c.environment order by e.at ${order}, c.id ${order}) as place`,
        ),
      );
    const ids = this.client
      .from(placed.as('placed'))
      .where('place', '<=', wanted.limit)
      .distinct('id');
    return this.read(this.client(CHANGES).whereIn('id', ids));
  };

  listCode: DeploymentsStore['listCode'] = async wanted => {
    const { entityRefs, since, until, limit } = wanted;
    const query = this.about(entityRefs)
      .whereIn('c.kind', ['pull-request', 'commit'])
      .whereNotNull('c.merged_at')
      .where('e.at', '>=', since);
    if (until) query.where('e.at', '<=', until);
    const ids = query
      .groupBy('c.id')
      .orderByRaw('max(e.at) desc, c.id')
      .limit(limit)
      .select('c.id');
    return this.read(this.client(CHANGES).whereIn('id', ids));
  };

  findCode: DeploymentsStore['findCode'] = async (entityRefs, commits) => {
    const named = whereAmong(
      this.client,
      this.about(entityRefs).join(`${CHANGE_KEYS} as k`, 'k.change_id', 'c.id'),
      'k.key',
      [...new Set(commits.map(shortKey))],
    ).select('c.id');
    return this.read(this.client(CHANGES).whereIn('id', named));
  };

  listConfigurations: DeploymentsStore['listConfigurations'] = async ({
    entityRef,
    since,
  }) => {
    const ids = this.about([entityRef])
      .where('c.kind', 'configuration')
      .whereIn('c.state', ['merged', 'deployed'])
      .whereNotNull('c.environment')
      .whereNotNull('c.facts')
      .where('e.at', '>=', since)
      .orderBy('e.at', 'desc')
      .limit(MAX_CONFIGURATIONS)
      .select('c.id');
    const found = await this.read(this.client(CHANGES).whereIn('id', ids));
    const facts = await this.readFacts(found.map(({ id }) => id));
    return found.reverse().flatMap(each => {
      const told = facts.get(each.id);
      return told ? [{ ...each, facts: told }] : [];
    });
  };

  readFacts: DeploymentsStore['readFacts'] = async ids => {
    const rows: { id: string; facts: string }[] = await whereAmong(
      this.client,
      this.client(CHANGES).whereNotNull('facts').select('id', 'facts'),
      'id',
      ids,
    );
    return new Map(rows.map(({ id, facts }) => [id, JSON.parse(facts)]));
  };

  private deployments(wanted: {
    entityRefs: string[];
    since?: string;
    until?: string;
  }): Knex.QueryBuilder {
    const query = this.about(wanted.entityRefs)
      .where('e.is_deployment', true)
      .where('c.state', 'deployed');
    if (wanted.since) query.where('e.at', '>=', wanted.since);
    if (wanted.until) query.where('e.at', '<=', wanted.until);
    return query;
  }

  private about(entityRefs: string[]): Knex.QueryBuilder {
    return this.client(`${CHANGE_ENTITIES} as e`)
      .join(`${CHANGES} as c`, 'c.id', 'e.change_id')
      .whereIn('e.entity_ref', entityRefs);
  }

  /** The newest first. */
  private async read(query: Knex.QueryBuilder): Promise<PlacedChange[]> {
    const rows: PlacedRow[] = await query
      .select(PLACED_COLUMNS)
      .orderBy([{ column: 'at', order: 'desc' }, 'id']);
    const refs = await readEntityRefs(
      this.client,
      rows.map(({ id }) => id),
    );
    return rows.map(row => toPlacedChange(row, refs.get(row.id) ?? []));
  }
}

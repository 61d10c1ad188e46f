import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import { CHANGE_ENTITIES, CHANGES } from '../store/tables';

/** Of which changes rows are read; of all entities where `entityRefs` is left out. */
export interface RowQuery {
  entityRefs?: string[];
  /** ISO 8601 in UTC. */
  since: string;
  /** Before then. */
  until: string;
}

interface Row {
  id: string;
  entity_ref: string;
  /** Where the change stands in time: when it was deployed, or came into the main branch. */
  at: string;
  environment: string | null;
  repository: string | null;
  commit: string | null;
}

export interface DeploymentRow extends Row {
  title: string;
  commits: string;
  version: string | null;
  state: string;
}

export interface CodeRow extends Row {
  merged_at: string;
  deployed_at: string | null;
  reverted_at: string | null;
}

/** Deployments that succeeded, a row for each of their entities. */
export function readDeploymentRows(
  client: Knex,
  query: RowQuery,
): Promise<DeploymentRow[]> {
  return changes(client, query, true)
    .whereIn('c.state', ['deployed', 'reverted'])
    .select('c.title', 'c.commits', 'c.version', 'c.state');
}

/** What came into main branches, a row for each entity. */
export function readCodeRows(
  client: Knex,
  query: RowQuery,
): Promise<CodeRow[]> {
  return changes(client, query, false)
    .whereIn('c.kind', ['pull-request', 'commit'])
    .whereNotNull('c.merged_at')
    .select('c.merged_at', 'c.deployed_at', 'c.reverted_at');
}

function changes(
  client: Knex,
  { entityRefs, since, until }: RowQuery,
  isDeployment: boolean,
): Knex.QueryBuilder {
  // The time stands in both, each with an index: for those of an entity, and for all.
  const query = client(`${CHANGE_ENTITIES} as e`)
    .join(`${CHANGES} as c`, 'c.id', 'e.change_id')
    .where('e.is_deployment', isDeployment)
    .where('e.at', '>=', since)
    .where('e.at', '<', until)
    .where('c.at', '>=', since)
    .where('c.at', '<', until)
    .select(
      'c.id',
      'e.entity_ref',
      'e.at',
      'c.environment',
      'c.repository',
      'c.commit',
    );
  return entityRefs
    ? whereAmong(client, query, 'e.entity_ref', entityRefs)
    : query;
}

import type { Knex } from 'knex';
import { likePattern, whereAmong } from '../../database';
import { ownedEntities } from '../../documents';
import { rankOf } from '../store';
import type { FleetQuery } from './FleetQuery';

/** Narrows a query over `handoff_readiness as r` to the entities that match. */
export function whereFleet(
  client: Knex,
  query: Knex.QueryBuilder,
  wanted: FleetQuery,
): Knex.QueryBuilder {
  query.where(listed =>
    listed.where('r.gates', '>', 0).orWhere('r.has_say', 1),
  );
  if (wanted.statuses) query.whereIn('r.rank', wanted.statuses.map(rankOf));
  if (wanted.systems) query.whereIn('r.system_ref', wanted.systems);
  if (wanted.tiers) query.whereIn('r.tier', wanted.tiers);
  if (wanted.kinds) query.whereIn('r.kind', wanted.kinds);
  if (wanted.entityRefs) {
    whereAmong(client, query, 'r.entity_ref', wanted.entityRefs);
  }
  if (wanted.text?.trim()) {
    const text = wanted.text.trim().toLocaleLowerCase('en-US');
    query.whereRaw(`r.search_text like ? escape '\\'`, [
      `%${likePattern(text)}%`,
    ]);
  }
  const { owners, gateId, gateStates } = wanted;
  if (owners) query.whereIn('r.entity_ref', ownedEntities(client, owners));
  if (gateId) {
    query.whereIn('r.entity_ref', standings => {
      standings
        .select('entity_ref')
        .from('handoff_gate_standings')
        .where('gate_id', gateId);
      if (gateStates) standings.whereIn('state', gateStates);
    });
  }
  return query;
}

import type { WaiverState } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { WaiverQuery } from './WaiversStore';

/** Narrows a query over `handoff_waivers as waiver` to the waivers that match. */
export function whereWaivers(
  client: Knex,
  query: Knex.QueryBuilder,
  wanted: WaiverQuery,
  now: string,
): Knex.QueryBuilder {
  const { ids, entityRefs, gateIds, states, requestedBy } = wanted;
  if (ids) query.whereIn('waiver.id', ids);
  // As many as an owner has, or the caller may read.
  if (entityRefs) whereAmong(client, query, 'waiver.entity_ref', entityRefs);
  if (gateIds) query.whereIn('waiver.gate_id', gateIds);
  if (requestedBy !== undefined) {
    query.where('waiver.requested_by', requestedBy);
  }
  if (states) {
    query.where(any => {
      // None of no states.
      if (!states.length) any.whereRaw('1 = 0');
      for (const state of states) {
        any.orWhere(one => whereState(one, state, now));
      }
    });
  }
  return query;
}

/** As `waiverState` decides it, of what was decided and revoked until now. */
function whereState(
  query: Knex.QueryBuilder,
  state: WaiverState,
  now: string,
): void {
  if (state === 'denied') {
    query.where('waiver.decision', 'denied');
    return;
  }
  if (state === 'revoked') {
    query.whereNotNull('waiver.revoked_at');
    return;
  }
  query.whereNull('waiver.revoked_at');
  if (state === 'expired') {
    query
      .where('waiver.expires_at', '<=', now)
      .where(granted =>
        granted
          .whereNull('waiver.decision')
          .orWhere('waiver.decision', 'approved'),
      );
    return;
  }
  query.where('waiver.expires_at', '>', now);
  if (state === 'approved') query.where('waiver.decision', 'approved');
  else query.whereNull('waiver.decision');
}

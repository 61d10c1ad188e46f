import type { PermissionsService } from '@backstage/backend-plugin-api';
import { handoffReadinessReadPermission } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { newestOf, whereAmong } from '../database';
import { assertAllowed } from '../permissions';
import type { TimelineSource } from '../timeline';
import { TRANSITIONS } from './store/readinessTables';
import type { TransitionRow } from './store/rows';

/** Added to ids, so that as texts they have the order of numbers. */
const ID_OFFSET = 1_000_000_000_000;

/** Tells the timeline when the status of readiness turned. */
export function statusEvents(options: {
  client: Knex;
  permissions: PermissionsService;
}): TimelineSource {
  const { client, permissions } = options;
  return {
    type: 'readiness',
    async list(query, context) {
      await assertAllowed(permissions, handoffReadinessReadPermission, context);
      const found = await newestOf({
        ...query,
        client,
        query: entityRef =>
          client(`${TRANSITIONS} as t`)
            .where('t.entity_ref', entityRef)
            .where('t.gate_id', '')
            // What was found first is no turn.
            .whereNotNull('t.from_state'),
        at: 't.at',
        id: `cast(${ID_OFFSET} + t.id as text)`,
      });
      const rows: TransitionRow[] = await whereAmong(
        client,
        client<TransitionRow>(TRANSITIONS),
        'id',
        found.map(({ id }) => toNumber(id)),
      );
      const byId = new Map(rows.map(row => [row.id, row]));
      return found.flatMap(({ id, at }) => {
        const row = byId.get(toNumber(id));
        if (!row) return [];
        return [
          {
            id,
            at,
            title: row.reason || row.to_state,
            state: row.to_state,
            by: row.caused_by ?? undefined,
            entityRefs: [row.entity_ref],
          },
        ];
      });
    },
  };
}

function toNumber(id: string): number {
  return Number(id) - ID_OFFSET;
}

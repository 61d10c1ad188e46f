import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffReleaseReadPermission,
  type ReleaseState,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { newestOf, whereAmong } from '../database';
import { assertAllowed } from '../permissions';
import type { TimelineSource } from '../timeline';

/** What became of a release that those who run its entities want to know. */
const TOLD: ReleaseState[] = ['deployed', 'rolled-back'];

const ID = `t.release_id || ':' || cast(t.position as text)`;

interface Row {
  id: string;
  release_id: string;
  title: string;
  environment: string | null;
  to_state: ReleaseState;
  moved_by: string;
}

/** Tells the timeline what became of releases. */
export function releaseEvents(options: {
  client: Knex;
  permissions: PermissionsService;
}): TimelineSource {
  const { client, permissions } = options;
  return {
    type: 'release',
    async list(query, context) {
      await assertAllowed(permissions, handoffReleaseReadPermission, context);
      const found = await newestOf({
        ...query,
        client,
        query: entityRef =>
          client('handoff_release_transitions as t')
            .join(
              'handoff_release_entities as e',
              'e.release_id',
              't.release_id',
            )
            .join('handoff_releases as r', 'r.id', 't.release_id')
            .where('e.entity_ref', entityRef)
            .whereIn('t.to_state', TOLD)
            // One that was made of a deployment tells no more than that.
            .where(own =>
              own
                .whereNull('r.request_id')
                .orWhereNot('r.request_id', 'like', 'deployed-%'),
            ),
        at: 't.moved_at',
        id: ID,
      });
      const releaseIds = [...new Set(found.map(({ id }) => id.split(':')[0]))];
      const [rows, entities] = await Promise.all([
        whereAmong(
          client,
          client('handoff_release_transitions as t')
            .join('handoff_releases as r', 'r.id', 't.release_id')
            .whereIn('t.to_state', TOLD)
            .select(
              client.raw(`${ID} as id`),
              't.release_id',
              'r.title',
              'r.environment',
              't.to_state',
              't.moved_by',
            ),
          't.release_id',
          releaseIds,
        ) as Promise<Row[]>,
        whereAmong(
          client,
          client('handoff_release_entities').select('release_id', 'entity_ref'),
          'release_id',
          releaseIds,
        ) as Promise<{ release_id: string; entity_ref: string }[]>,
      ]);
      const byId = new Map(rows.map(row => [row.id, row]));
      return found.flatMap(({ id, at }) => {
        const row = byId.get(id);
        if (!row) return [];
        const refs = entities
          .filter(({ release_id }) => release_id === row.release_id)
          .map(({ entity_ref }) => entity_ref);
        return [
          {
            id,
            at,
            title: row.title,
            state: row.to_state,
            by: row.moved_by,
            // Others the reader may not know.
            entityRefs: query.entityRefs.filter(ref => refs.includes(ref)),
            environment: row.environment ?? undefined,
            releaseId: row.release_id,
          },
        ];
      });
    },
  };
}

import type { PermissionsService } from '@backstage/backend-plugin-api';
import { handoffChangeReadPermission } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { newestOf } from '../database';
import { assertAllowed } from '../permissions';
import type { TimelineSource } from '../timeline';
import type { ChangesStore } from './store';
import { CHANGE_ENTITIES } from './store/tables';

/** Tells the timeline of deployments, or of all other changes. */
export function changeEvents(
  type: 'change' | 'deployment',
  options: {
    client: Knex;
    store: ChangesStore;
    permissions: PermissionsService;
  },
): TimelineSource {
  const { client, store, permissions } = options;
  return {
    type,
    async list(query, context) {
      await assertAllowed(permissions, handoffChangeReadPermission, context);
      const found = await newestOf({
        ...query,
        client,
        query: entityRef =>
          client(`${CHANGE_ENTITIES} as e`)
            .where('e.entity_ref', entityRef)
            .where('e.is_deployment', type === 'deployment'),
        at: 'e.at',
        id: 'e.change_id',
      });
      const changes = await store.find({ ids: found.map(({ id }) => id) });
      const byId = new Map(changes.map(change => [change.id, change]));
      return found.flatMap(({ id, at }) => {
        const change = byId.get(id);
        if (!change) return [];
        const { title, state, author, entityRefs, environment, url } = change;
        return [
          {
            id,
            at,
            title,
            state,
            by: author,
            entityRefs,
            environment,
            url,
            changeId: id,
          },
        ];
      });
    },
  };
}

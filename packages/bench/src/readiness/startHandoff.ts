import type { Entity } from '@backstage/catalog-model';
import handoffPlugin from 'backstage-plugin-handoff-backend';
import type { Knex } from 'knex';
import { createTeams, gatesConfig } from './fleet';
import { startBackend } from '../common/startBackend';
import { storeFleet } from './storeFleet';

/** Starts Handoff with 20 gates and all that is known of some components, none of which was looked at yet. */
export async function startHandoff(client: Knex, components: Entity[]) {
  const backend = await startBackend({
    client,
    entities: [...components, ...createTeams()],
    config: { handoff: { readiness: { gates: gatesConfig() } } },
    features: [handoffPlugin],
  });
  await storeFleet(client, components);
  return {
    ...backend,
    /** Looks at all that was never looked at. */
    keep: () => backend.run('handoff-keep-readiness'),
    /** Looks at everything again. */
    sweep: () => backend.run('handoff-sweep-readiness'),
  };
}

import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import jsonRulesEngineModule from '@backstage-community/plugin-tech-insights-backend-module-jsonfc';
import {
  techInsightsFactRetrieversExtensionPoint,
  type FactRetriever,
} from '@backstage-community/plugin-tech-insights-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { factsOf, gateIds, nameOf } from './fleet';
import { startBackend, type Backend } from '../common/startBackend';

/** Entities of one request, as many as tech-insights looks at together. */
const BATCH_SIZE = 100;
const FACTS = 'fleet-facts';

/**
 * Starts tech-insights with a check for every gate, each of which decides from one fact that is stored already: what
 * finding the facts out costs is not measured.
 */
export async function startTechInsights(client: Knex, entities: Entity[]) {
  const backend = await startBackend({
    client,
    entities: [],
    config: {
      techInsights: {
        factRetrievers: { [FACTS]: { cadence: '0 0 1 1 *' } },
        factChecker: {
          checks: Object.fromEntries(
            gateIds.map(id => [
              id,
              {
                type: 'json-rules-engine',
                name: id,
                description: `What ${id} asks for holds`,
                factIds: [FACTS],
                rule: {
                  conditions: {
                    all: [{ fact: id, operator: 'equal', value: true }],
                  },
                },
              },
            ]),
          ),
        },
      },
    },
    features: [
      techInsightsPlugin,
      jsonRulesEngineModule,
      retrieverModule(entities.length),
    ],
  });
  await backend.run(FACTS);
  return {
    stop: backend.stop,
    evaluateAll: () => evaluateAll(backend, entities.length),
  };
}

/** All checks for all entities, some in a request. */
async function evaluateAll(backend: Backend, count: number): Promise<void> {
  for (let start = 0; start < count; start += BATCH_SIZE) {
    const length = Math.min(BATCH_SIZE, count - start);
    const { body } = await backend.send('POST', '/tech-insights/checks/run', {
      checks: gateIds,
      entities: Array.from({ length }, (_, i) => ({
        kind: 'component',
        namespace: 'default',
        name: nameOf(start + i),
      })),
    });
    for (const { entity, results } of body) {
      if (results.length !== gateIds.length) {
        throw new Error(`tech-insights answers nothing for ${entity}`);
      }
    }
  }
}

function retrieverModule(count: number) {
  const retriever: FactRetriever = {
    id: FACTS,
    version: '1.0.0',
    schema: Object.fromEntries(
      gateIds.map(id => [id, { type: 'boolean', description: id }]),
    ),
    handler: async () =>
      Array.from({ length: count }, (_, index) => ({
        entity: {
          kind: 'component',
          namespace: 'default',
          name: nameOf(index),
        },
        facts: factsOf(index),
      })),
  };
  return createBackendModule({
    pluginId: 'tech-insights',
    moduleId: 'fleet',
    register(env) {
      env.registerInit({
        deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
        async init({ retrievers }) {
          retrievers.addFactRetrievers({ [FACTS]: retriever });
        },
      });
    },
  });
}

import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import jsonRulesEngineModule from '@backstage-community/plugin-tech-insights-backend-module-jsonfc';
import {
  techInsightsFactRetrieversExtensionPoint,
  type FactRetriever,
} from '@backstage-community/plugin-tech-insights-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  component,
  gate,
  startTechInsightsPortal,
} from './__testUtils__/startTechInsightsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** What tech-insights finds out about components. */
const objectives: Record<string, boolean> = { payments: true, checkout: false };

const retriever: FactRetriever = {
  id: 'objectives-facts',
  version: '1.0.0',
  schema: {
    hasObjective: { type: 'boolean', description: 'Has an objective' },
  },
  handler: async () =>
    Object.entries(objectives).map(([name, hasObjective]) => ({
      entity: { kind: 'component', namespace: 'default', name },
      facts: { hasObjective },
    })),
};

const retrieverModule = createBackendModule({
  pluginId: 'tech-insights',
  moduleId: 'objectives',
  register(env) {
    env.registerInit({
      deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
      async init({ retrievers }) {
        retrievers.addFactRetrievers({ objectives: retriever });
      },
    });
  },
});

const hasObjective = {
  type: 'json-rules-engine',
  name: 'Has an objective',
  description: 'Set one, and alert on it',
  factIds: ['objectives-facts'],
  failureMetadata: { link: 'https://wiki.example.com/objectives' },
  rule: {
    conditions: {
      all: [{ fact: 'hasObjective', operator: 'equal', value: true }],
    },
  },
};

describe.each(databases.eachSupportedId())(
  'the module with tech-insights itself on %s',
  databaseId => {
    it('has the checks of tech-insights decide a gate', async () => {
      const portal = await startTechInsightsPortal({
        knex: await databases.init(databaseId),
        otherKnex: await databases.init(databaseId),
        entities: ['payments', 'checkout', 'unknown'].map(name =>
          component(name),
        ),
        gates: [gate('has-objective'), gate('load-test')],
        config: {
          techInsights: {
            factRetrievers: { objectives: { cadence: '0 * * * *' } },
            factChecker: { checks: { 'has-objective': hasObjective } },
          },
        },
        features: [techInsightsPlugin, jsonRulesEngineModule, retrieverModule],
      });
      const gateOf = async (name: string) =>
        (await portal.gatesOf(name))['has-objective'];

      await portal.run();
      expect((await gateOf('payments')).state).toBe('no-data');
      expect(await portal.countReports()).toBe(0);

      await portal.scheduler.triggerTask('objectives-facts');
      await portal.run();
      expect(await gateOf('payments')).toMatchObject({
        state: 'passed',
        reason: 'Has an objective: Set one, and alert on it',
        by: 'module:tech-insights',
        evidence: [],
      });
      expect(await gateOf('checkout')).toMatchObject({
        state: 'failed',
        evidence: [{ url: 'https://wiki.example.com/objectives' }],
      });
      expect((await gateOf('unknown')).state).toBe('no-data');
      expect((await portal.gatesOf('payments'))['load-test'].state).toBe(
        'no-data',
      );
      expect(await portal.countReports()).toBe(2);
      expect(portal.warnings).toEqual([]);
    });
  },
);

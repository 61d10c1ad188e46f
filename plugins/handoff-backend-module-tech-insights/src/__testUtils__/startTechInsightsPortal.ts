import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
// Tests alone put the plugin and its module together.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import handoffPlugin from 'backstage-plugin-handoff-backend';
import type { Readiness } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import request from 'supertest';
import handoffModuleTechInsights from '..';

const TASK = 'handoff-report-tech-insights';

export function component(name: string, type = 'service'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', etag: '1' },
    spec: { type, lifecycle: 'production', owner: 'team-a' },
  };
}

/** A gate that is reported, and applies to services. */
export function gate(id: string, changes: JsonObject = {}): JsonObject {
  return {
    id,
    title: `The gate ${id}`,
    criterion: 'It holds.',
    level: 'required',
    appliesTo: { 'spec.type': 'service' },
    reported: true,
    ...changes,
  };
}

/** A gate of an entity as the API of Handoff answers. */
export type Standing = Readiness['gates'][number];

/** Starts Handoff with the module. */
export async function startTechInsightsPortal(options: {
  knex: Knex;
  /** Of other plugins; that of Handoff where there are none. */
  otherKnex?: Knex;
  entities: Entity[];
  gates: JsonObject[];
  techInsights?: JsonObject;
  config?: JsonObject;
  features: BackendFeature[];
}) {
  const warnings: string[] = [];
  const logger: LoggerService = {
    error: () => {},
    warn: message => warnings.push(message),
    info: () => {},
    debug: () => {},
    child: () => logger,
  };
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      handoffPlugin,
      handoffModuleTechInsights,
      catalogServiceMock.factory({ entities: options.entities }),
      mockServices.rootConfig.factory({
        data: {
          ...options.config,
          handoff: {
            readiness: { gates: options.gates },
            techInsights: options.techInsights,
          },
        },
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) =>
          mockServices.database({
            knex:
              plugin.getId() === 'handoff'
                ? options.knex
                : options.otherKnex ?? options.knex,
          }),
      }),
      createServiceFactory({
        service: coreServices.logger,
        deps: {},
        factory: () => logger,
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...options.features,
    ],
  });
  return {
    scheduler,
    /** What was said in the log of the module and the plugin. */
    warnings,
    run: () => scheduler.triggerTask(TASK),
    abort: () => scheduler.cancelTask(TASK),
    /** The gates of a component of which something is known, by their ids. */
    async gatesOf(name: string): Promise<Record<string, Standing>> {
      const { body, status } = await request(server)
        .get(`/api/handoff/readiness/component/default/${name}`)
        .set('Authorization', mockCredentials.user.header());
      expect({ status, error: body.error }).toEqual({ status: 200 });
      const { gates } = body as Readiness;
      return Object.fromEntries(gates.map(each => [each.id, each]));
    },
    /** When the results of a gate were found out, the oldest first. */
    async reportsOf(gateId: string): Promise<{ at: string }[]> {
      return options
        .knex('handoff_gate_reports')
        .select('at')
        .where({ gate_id: gateId })
        .orderBy('id');
    },
    /** How many results were ever stored. */
    async countReports(): Promise<number> {
      const [{ count }] = await options
        .knex('handoff_gate_reports')
        .count({ count: '*' });
      return Number(count);
    },
  };
}

import { performance } from 'node:perf_hooks';
import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { createMemoryCatalog } from './memoryCatalog';

/** A backend of Backstage with some plugins, whose tasks run when they are told to. */
export type Backend = Awaited<ReturnType<typeof startBackend>>;

/** Starts plugins on a database of their own, with a catalog that is in memory and a policy that allows everything. */
export async function startBackend(options: {
  client: Knex;
  entities: Entity[];
  config: JsonObject;
  features: BackendFeature[];
}) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      ...options.features,
      mockServices.rootConfig.factory({ data: options.config }),
      mockServices.database.factory({ knex: options.client }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => createMemoryCatalog(options.entities),
      }),
    ],
  });
  return {
    stop: () => backend.stop(),
    run: (taskId: string) => scheduler.triggerTask(taskId),
    /**
     * Sends a request as a user.
     *
     * @throws Error when the answer is none of success
     */
    async send(method: string, path: string, body?: object, ifMatch?: string) {
      const response = await fetch(
        `http://localhost:${backend.server.port()}/api${path}`,
        {
          method,
          headers: {
            Authorization: mockCredentials.user.header(),
            'Content-Type': 'application/json',
            ...(ifMatch && { 'If-Match': ifMatch }),
          },
          body: body && JSON.stringify(body),
        },
      );
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
      return { headers: response.headers, body: text && JSON.parse(text) };
    },
  };
}

/** How many seconds something takes. */
export async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

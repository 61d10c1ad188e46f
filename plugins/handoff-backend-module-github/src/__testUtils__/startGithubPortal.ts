import {
  coreServices,
  createBackendModule,
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
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
// Tests alone put the plugin and its module together.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import handoffPlugin from 'backstage-plugin-handoff-backend';
import type { Change, ChangeDetails } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import request from 'supertest';
import handoffModuleGithub from '..';

export const TOKEN = 'the-secret-token';

export function component(name: string, slug: string, folder?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      etag: '1',
      annotations: {
        'backstage.io/managed-by-location': 'url:https://example.com/x.yaml',
        'github.com/project-slug': slug,
        ...(folder && {
          'backstage.io/source-location': `url:https://github.com/${slug}/tree/main/${folder}/`,
        }),
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
  };
}

const amara: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'amara.osei',
    namespace: 'default',
    etag: '1',
    annotations: { 'github.com/user-login': 'amara' },
  },
  spec: {},
};

/** Starts Handoff with the module. */
export async function startGithubPortal(options: {
  knex: Knex;
  /** Of other plugins. */
  otherKnex?: Knex;
  entities: Entity[];
  config?: JsonObject;
  features?: BackendFeature[];
}) {
  const said: string[] = [];
  const logger: LoggerService = {
    error: message => said.push(message),
    warn: message => said.push(message),
    info: message => said.push(message),
    debug: () => {},
    child: () => logger,
  };
  let events: EventsService | undefined;
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      handoffPlugin,
      handoffModuleGithub,
      catalogServiceMock.factory({ entities: [...options.entities, amara] }),
      mockServices.rootConfig.factory({
        data: {
          integrations: { github: [{ host: 'github.com', token: TOKEN }] },
          ...options.config,
        },
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) => ({
          getClient: async () =>
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
      createBackendModule({
        pluginId: 'handoff',
        moduleId: 'sender',
        register(env) {
          env.registerInit({
            deps: { given: eventsServiceRef },
            async init({ given }) {
              events = given;
            },
          });
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const ask = async (method: 'get' | 'post', path: string) => {
    const { body, status } = await request(server)
      [method](`/api/handoff${path}`)
      .set('Authorization', mockCredentials.user.header());
    expect({ path, status, error: body.error }).toMatchObject({ status: 200 });
    return body;
  };
  for (const { metadata } of options.entities) {
    await ask('post', `/entities/component/default/${metadata.name}/refresh`);
  }
  said.length = 0;
  return {
    server,
    /** What was said in the log. */
    said,
    send: async (topic: string, eventPayload: unknown) => {
      await events!.publish({ topic: `github.${topic}`, eventPayload });
    },
    tellLacks: () => scheduler.triggerTask('handoff-tell-lacks'),
    backfill: () => scheduler.triggerTask('handoff-backfill-github'),
    /** The changes, in the order in which they came to be. */
    changes: async (): Promise<Change[]> =>
      (await ask('get', '/changes?limit=100')).items.reverse(),
    total: async (): Promise<number> =>
      (await ask('get', '/changes')).totalItems,
    change: async (id: string) => {
      const { change, ...rest }: ChangeDetails = await ask(
        'get',
        `/changes/${id}`,
      );
      return { ...change, ...rest };
    },
    states: async () => options.knex('handoff_change_backfills').select(),
    /** Lets what could not be told be told again at once. */
    passAPause: async () => {
      await options
        .knex('handoff_note_lacks')
        .whereNotNull('due_at')
        .update({ due_at: '2026-01-01T00:00:00.000Z' });
    },
    /** Lets a repository that could not be read be read again at once. */
    forgetPauses: async () => {
      await options.knex('handoff_change_backfills').update({ retry_at: null });
    },
  };
}

import {
  createServiceFactory,
  type BackendFeature,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { EventParams } from '@backstage/plugin-events-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import type { Readiness } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { DateTime, Settings, type DurationLikeObject } from 'luxon';
import type request from 'supertest';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../__testUtils__/testUserInfo';

export const PAYMENTS = 'component:default/payments';

/** Owns the entities of the tests, as a member of team A. */
export const MOCK = 'user:default/mock';
export const mock = mockCredentials.user.header();
export const ci = mockCredentials.service.header({
  onBehalfOf: mockCredentials.service('external:ci'),
  targetPluginId: 'handoff',
});

const realNow = Settings.now;

/** Lets time pass for the plugin. */
export function letPass(duration: DurationLikeObject): void {
  const then = DateTime.utc().plus(duration).toMillis();
  const since = realNow();
  Settings.now = () => then + (realNow() - since);
}

export function resetClock(): void {
  Settings.now = realNow;
}

/** A gate that is decided by what is reported, with changes. */
export function gate(changes: JsonObject = {}): JsonObject {
  return {
    id: 'load-test',
    title: 'It holds the load',
    criterion: 'The last load test held every objective.',
    level: 'required',
    reported: true,
    ...changes,
  };
}

/** A gate that is signed. */
export function signedGate(changes: JsonObject = {}): JsonObject {
  return gate({
    id: 'reviewed',
    title: 'Operations have reviewed it',
    reported: false,
    signOff: { roles: ['entity-owner'] },
    ...changes,
  });
}

export interface ReadinessPortal extends TestPortal {
  sent: NotificationSendOptions[];
  events: EventParams[];
  /** Answers with the readiness, which is expected to be there. */
  read(entityRef?: string, query?: string): Promise<Readiness>;
  /** The standing of one gate of payments. */
  gateOf(id: string): Promise<Readiness['gates'][number]>;
  report(id: string, result: object, as?: string): request.Test;
  signOff(id: string, signOff: object, as?: string): request.Test;
}

/** Starts a portal with gates. */
export async function startReadinessPortal(options: {
  knex: Knex;
  folder: { path: string };
  gates: JsonObject[];
  entities?: Entity[];
  config?: JsonObject;
  /** Instead of `gates` and `config`, one that the test changes. */
  rootConfig?: RootConfigService;
  features?: BackendFeature[];
}): Promise<ReadinessPortal> {
  const { gates, folder } = options;
  const sent: NotificationSendOptions[] = [];
  const events: EventParams[] = [];
  const portal = await createTestPortal({
    knex: options.knex,
    entities: options.entities ?? [testEntity('payments', folder)],
    rootConfig: options.rootConfig,
    config: { handoff: { readiness: { gates, ...options.config } } },
    features: [
      testUserInfo,
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async (notification: NotificationSendOptions) => {
            sent.push(notification);
          },
        }),
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => ({
          publish: async (event: EventParams) => {
            if (event.topic === 'handoff.readiness') events.push(event);
          },
          subscribe: async () => {},
        }),
      }),
      ...(options.features ?? []),
    ],
  });
  const pathOf = (entityRef: string) =>
    `/readiness/${entityRef.replace(':', '/')}`;
  const read: ReadinessPortal['read'] = async (
    entityRef = PAYMENTS,
    query = '',
  ) => {
    const { body, status } = await portal.request(
      'get',
      `${pathOf(entityRef)}${query}`,
    );
    expect({ status, error: body.error }).toEqual({ status: 200 });
    return body;
  };
  return {
    ...portal,
    sent,
    events,
    read,
    gateOf: async id => {
      const { gates: found } = await read();
      const one = found.find(each => each.id === id);
      expect(one).toBeDefined();
      return one!;
    },
    report: (id, result, as = ci) =>
      portal
        .request('put', `${pathOf(PAYMENTS)}/gates/${id}/result`, { as })
        .send(result),
    signOff: (id, signOff, as = mock) =>
      portal
        .request('post', `${pathOf(PAYMENTS)}/gates/${id}/sign-offs`, { as })
        .send(signOff),
  };
}

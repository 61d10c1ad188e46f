import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  NewRelease,
  Release,
  ReleaseState,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';

export const PAYMENTS = 'component:default/payments';
export const LEDGER = 'component:default/ledger';
export const DEVELOPMENT = 'group:default/development';
export const OPERATIONS = 'group:default/operations';

const user = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);

export const dana = user('dana');
export const olaf = user('olaf');
export const bea = user('bea');
export const pipeline = mockCredentials.service.header();

/** Both roles, each with its group. */
export const roles = [
  { role: 'development', parties: [DEVELOPMENT] },
  { role: 'operations', parties: [OPERATIONS] },
];

export const highRisk = {
  raisedRisk: { risk: 'high', reason: 'Moves the ledger' },
} as const;

/** A portal with releases, and shorthand for what people do to them. */
export interface ReleasePortal extends TestPortal {
  /** Groups of users, by name; changes count at once. */
  groups: Record<string, string[]>;
  create(release?: Partial<NewRelease>, as?: string): Promise<Release>;
  get(id: string, as?: string): Promise<Release>;
  move(id: string, to: ReleaseState, more?: object, as?: string): Reply;
  sign(id: string, role: string, as: string, more?: object): Reply;
}

type Reply = ReturnType<TestPortal['request']>;

export async function startReleases(options: {
  knex: Knex;
  config?: JsonObject;
  features?: BackendFeature[];
}): Promise<ReleasePortal> {
  const groups: Record<string, string[]> = {
    dana: [DEVELOPMENT],
    olaf: [OPERATIONS],
    bea: [DEVELOPMENT, OPERATIONS],
  };
  const portal = await createTestPortal({
    ...options,
    entities: [
      testEntity('payments', { path: '/nowhere' }),
      testEntity('ledger', { path: '/nowhere' }),
      party('Group', 'development'),
      party('Group', 'operations'),
      party('Group', 'team-a'),
      party('User', 'dana'),
    ],
    features: [usersOf(groups), ...(options.features ?? [])],
  });
  const { request } = portal;
  return {
    ...portal,
    groups,
    async create(release = {}, as = dana) {
      const { body } = await request('post', '/releases', { as })
        .send({
          title: 'Payments 2.4',
          entityRefs: [PAYMENTS],
          roles,
          ...release,
        })
        .expect(201);
      return body;
    },
    get: async (id, as = dana) =>
      (await request('get', `/releases/${id}`, { as }).expect(200)).body,
    move: (id, to, more = {}, as = dana) =>
      request('post', `/releases/${id}/transitions`, { as }).send({
        to,
        ...more,
      }),
    sign: (id, role, as, more = {}) =>
      request('post', `/releases/${id}/sign-offs`, { as }).send({
        role,
        state: 'approved',
        ...more,
      }),
  };
}

function party(kind: 'User' | 'Group', name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: {},
  };
}

function usersOf(groups: Record<string, string[]>): BackendFeature {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: {},
    factory: () => ({
      getUserInfo: async credentials => {
        const { userEntityRef } = credentials.principal as {
          userEntityRef: string;
        };
        const own = groups[userEntityRef.split('/')[1]] ?? [];
        return {
          userEntityRef,
          ownershipEntityRefs: [userEntityRef, ...own],
        };
      },
    }),
  });
}

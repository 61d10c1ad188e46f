import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import type { Waiver } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { DateTime, Settings } from 'luxon';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../../__testUtils__/testUserInfo';

export const PAYMENTS = 'component:default/payments';
export const LEDGER = 'component:default/ledger';
export const MOCK = 'user:default/mock';
export const BOB = 'user:default/bob';
export const ANN = 'user:default/ann';
export const bob = mockCredentials.user.header(BOB);
export const ann = mockCredentials.user.header(ANN);

const gates = [
  {
    id: 'load-test',
    title: 'It holds the load',
    criterion: 'The last load test passed.',
    owner: 'group:default/sre',
    level: 'required',
    reported: true,
  },
  {
    id: 'runbook',
    title: 'A runbook is there',
    criterion: 'There is one.',
    level: 'required',
    check: { id: 'document', kind: 'runbook' },
  },
  {
    id: 'mapped',
    title: 'Its parts are known',
    criterion: 'All of them are in the catalog.',
    level: 'advisory',
    appliesTo: { kind: 'System' },
    signOff: { roles: ['entity-owner'] },
  },
];

/** A portal with two services, whose notifications of waivers and questions to the policy are kept. */
export interface WaiversPortal extends TestPortal {
  sent: NotificationSendOptions[];
  asked: { permission: { name: string }; resourceRef?: string }[];
  /** Asks for a waiver of the load test of payments, unless the body says otherwise. */
  send(body?: object, as?: string): ReturnType<TestPortal['request']>;
  requested(body?: object, as?: string): Promise<Waiver>;
  decide(
    waiver: { id: string },
    body: object,
    as?: string,
  ): ReturnType<TestPortal['request']>;
  revoke(
    waiver: { id: string },
    as?: string,
  ): ReturnType<TestPortal['request']>;
}

/** Moves all clocks of the portal, until `afterEach(resetClock)`. */
export function letHoursPass(hours: number): void {
  const later = Date.now() + hours * 3_600_000;
  Settings.now = () => later;
}

const { now } = Settings;

export function resetClock(): void {
  Settings.now = now;
}

/** So many hours from now on, for clocks that tests have moved as well. */
export function inHours(hours: number): string {
  return DateTime.utc().plus({ hours }).toISO();
}

export async function startWaiversPortal(options: {
  knex: Knex;
  denied?: string[];
  unreachable?: boolean;
  /** In the place of one that allows everything but what is denied. */
  policy?: BackendFeature;
  features?: BackendFeature[];
}): Promise<WaiversPortal> {
  const { knex, denied = [], unreachable, policy, features = [] } = options;
  const sent: NotificationSendOptions[] = [];
  const asked: WaiversPortal['asked'] = [];
  const reach = async () => {
    if (unreachable) throw new Error('unreachable');
  };
  const folder = { path: '/no-documents' };
  const portal = await createTestPortal({
    knex,
    config: { handoff: { readiness: { gates } } },
    entities: [
      testEntity('payments', folder),
      testEntity('ledger', folder, { owners: [BOB] }),
    ],
    features: [
      testUserInfo,
      policy ??
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => {
            const decide = async (requests: WaiversPortal['asked']) => {
              asked.push(...requests);
              return requests.map(({ permission }) => ({
                result: denied.includes(permission.name)
                  ? AuthorizeResult.DENY
                  : AuthorizeResult.ALLOW,
              })) as never;
            };
            return { authorize: decide, authorizeConditional: decide };
          },
        }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async notification => {
            await reach();
            // Not those of the evaluation, which comes when it comes.
            if (notification.payload.scope?.startsWith('handoff:waiver:')) {
              sent.push(notification);
            }
          },
        }),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({ publish: reach }),
      }),
      ...features,
    ],
  });
  const send: WaiversPortal['send'] = (body = {}, as = undefined) =>
    portal.request('post', '/waivers', { as }).send({
      entityRef: PAYMENTS,
      gateId: 'load-test',
      reason: 'The test environment is being moved',
      mitigation: 'We scale out by hand',
      expiresAt: inHours(24),
      ...body,
    });
  return {
    ...portal,
    sent,
    asked,
    send,
    requested: async (body, as) => {
      const response = await send(body, as);
      expect([response.status, response.body]).toEqual([
        201,
        expect.anything(),
      ]);
      return response.body;
    },
    decide: ({ id }, body, as = bob) =>
      portal.request('post', `/waivers/${id}/decision`, { as }).send(body),
    revoke: ({ id }, as) =>
      portal
        .request('post', `/waivers/${id}/revoke`, { as })
        .send({ reason: 'It is not needed any more' }),
  };
}

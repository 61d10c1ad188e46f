import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  Calendar,
  NewRelease,
  Release,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';

export const PAYMENTS = 'component:default/payments';
export const LEDGER = 'component:default/ledger';
export const WEBSITE = 'component:default/website';
export const MONEY = 'system:default/money';
export const WEB = 'group:default/web';

export const anonymous = mockCredentials.none.header();
export const pipeline = mockCredentials.service.header();

/** A portal with a calendar: payments depends on ledger, both are parts of a system; the website is by itself. */
export interface CalendarPortal extends TestPortal {
  release(values?: Partial<NewRelease>): Promise<Release>;
  /** November 2026, unless the query says another time. */
  calendar(query?: Record<string, string>): Promise<Calendar>;
}

export async function startCalendar(options: {
  knex: Knex;
  config?: JsonObject;
  features?: BackendFeature[];
}): Promise<CalendarPortal> {
  const portal = await createTestPortal({
    ...options,
    entities: [
      related(testEntity('payments', { path: '/nowhere' }), [
        { type: 'partOf', targetRef: MONEY },
        { type: 'dependsOn', targetRef: LEDGER },
      ]),
      related(testEntity('ledger', { path: '/nowhere' }), [
        { type: 'partOf', targetRef: MONEY },
      ]),
      testEntity('website', { path: '/nowhere' }, { owners: [WEB] }),
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: { name: 'money', namespace: 'default' },
      },
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'web', namespace: 'default' },
      },
    ],
  });
  return {
    ...portal,
    async release(values = {}) {
      const { body } = await portal
        .request('post', '/releases')
        .send({
          title: 'Payments 2.4',
          entityRefs: [PAYMENTS],
          draft: true,
          window: during('2026-11-24T20:00', '2026-11-24T22:00'),
          ...values,
        })
        .expect(201);
      return body;
    },
    async calendar(query = {}) {
      const search = new URLSearchParams({
        from: '2026-11-01T00:00:00Z',
        to: '2026-12-01T00:00:00Z',
        ...query,
      });
      const { body } = await portal
        .request('get', `/calendar?${search}`)
        .expect(200);
      return body;
    },
  };
}

/** A window in Vienna, in winter. */
export function during(start: string, end: string) {
  return {
    start: `${start}:00+01:00`,
    end: `${end}:00+01:00`,
    timeZone: 'Europe/Vienna',
  };
}

function related(entity: Entity, relations: Entity['relations']): Entity {
  return {
    ...entity,
    relations: [...(entity.relations ?? []), ...(relations ?? [])],
  };
}

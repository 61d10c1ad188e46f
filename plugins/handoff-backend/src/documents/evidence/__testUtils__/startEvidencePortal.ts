import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotModifiedError } from '@backstage/errors';
import type {
  HandoffDocument,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  createTestPortal,
  testEntity,
} from '../../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../../__testUtils__/testUserInfo';

const service = mockCredentials.service.header();
export const PAYMENTS = 'component:default/payments';
export const LEDGER = 'component:default/ledger';
const CODE = 'github.com/acme/shop';

/** Merged a moment ago, in the code that the document names unless it is said otherwise. */
export function change(
  externalId: string,
  overrides: Partial<ReportedChange> = {},
): ReportedChange {
  return {
    source: 'ci',
    externalId,
    kind: 'pull-request',
    title: externalId,
    repository: CODE,
    paths: ['src/payments/refunds.ts'],
    mergedAt: DateTime.utc().toISO(),
    ...overrides,
  };
}

export const risky = change('risky', {
  number: 12,
  description: '## Risk\n\nHigh\n',
});

export const several = (
  count: number,
  overrides: Partial<ReportedChange> = {},
) => Array.from({ length: count }, (_, n) => change(`change ${n}`, overrides));

/** A document of payments that names `src/payments`, and what happens around it. */
export async function startEvidencePortal({
  knex,
  freshness = {},
  gates = [],
}: {
  knex: Knex;
  freshness?: JsonObject;
  gates?: JsonObject[];
}) {
  const scheduler = mockServices.scheduler();
  const source = { etag: 'c1', text: '# Refunds\n\nSee `src/payments/`.\n' };
  const payments = testEntity(
    'payments',
    { path: '/nowhere' },
    {
      annotations: {
        'handoff/docs-ref': 'url:https://github.com/acme/shop/tree/main/ops',
        'github.com/project-slug': 'acme/shop',
      },
    },
  );
  payments.relations?.push({ type: 'dependsOn', targetRef: LEDGER });
  const portal = await createTestPortal({
    knex,
    config: { handoff: { freshness, readiness: { gates } } },
    entities: [
      payments,
      testEntity('ledger', { path: '/nowhere' }),
      testEntity('other', { path: '/nowhere' }),
    ],
    features: [
      testUserInfo,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.urlReader.mock({
        readTree: async (_url, options) => {
          if (options?.etag === source.etag) throw new NotModifiedError();
          return {
            etag: source.etag,
            files: async () => [
              {
                path: 'ops/refunds.md',
                content: async () => Buffer.from(source.text),
              },
            ],
            archive: async () => Promise.reject(new Error('not asked for')),
            dir: async () => Promise.reject(new Error('not asked for')),
          };
        },
      }).factory,
    ],
  });
  const send = async (
    method: 'get' | 'post',
    path: string,
    body?: object,
    as?: string,
  ) => {
    const response = await portal.request(method, path, { as }).send(body);
    // The body tells what went wrong.
    expect([response.status, response.body]).toEqual([
      response.status < 300 ? response.status : 'success',
      response.body,
    ]);
    return response.body;
  };
  const refresh = () =>
    send('post', `/entities/component/default/payments/refresh`);
  const sumUp = () => scheduler.triggerTask('handoff-sum-up-evidence');
  const list = async (query = ''): Promise<HandoffDocument[]> =>
    (await send('get', `/documents?limit=100${query}`)).items;
  const read = async () => {
    await sumUp();
    const [document] = await list(`&entityRef=${PAYMENTS}`);
    return document;
  };
  await refresh();
  return {
    portal,
    knex,
    source,
    send,
    refresh,
    sumUp,
    list,
    read,
    report: (...changes: ReportedChange[]) =>
      send('post', '/changes', { changes }, service),
    review: async () => {
      const { id, revision } = await read();
      await send('post', `/documents/${id}/reviews`, { revision });
    },
  };
}

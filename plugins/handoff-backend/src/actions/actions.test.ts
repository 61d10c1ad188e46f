import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  createMockDirectory,
  mockCredentials,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { JsonObject } from '@backstage/types';
import { z } from 'zod/v3';
import { catalogPolicy } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
} from '../__testUtils__/createTestPortal';
import { testUserInfo } from '../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const service = mockCredentials.service.header();
const alice = mockCredentials.user();
const bob = mockCredentials.user('user:default/bob');

const PAYMENTS = 'component:default/payments';

/** What the test looks into of what actions answer. */
interface ActionOutput {
  documents: { documentId: string }[];
  alerts: object[];
  gates: object[];
  services: object[];
  suspects: { changeId: string }[];
}

describe.each(databases.eachSupportedId())('actions on %s', databaseId => {
  async function start(...denied: string[]) {
    folder.setContent({
      'ops/runbooks/DiskFull.md':
        '---\nrestricted: [group:default/team-a]\n---\n# The disk is full\n\nMake room.\n',
      'ops/runbooks/QueueFull.md': '# The queue is full\n\nWait.\n',
    });
    const registry = actionsRegistryServiceMock();
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: [testEntity('payments', folder, { title: 'Payments' })],
      features: [
        testUserInfo,
        catalogPolicy(...denied),
        createServiceFactory({
          service: actionsRegistryServiceRef,
          deps: {},
          factory: () => registry,
        }),
      ],
    });
    const post = (path: string, body?: object) =>
      portal.request('post', path, { as: service }).send(body);
    await post('/entities/component/default/payments/refresh');
    const labels = { service: 'payments' };
    const startsAt = '2026-11-20T10:00:00.000Z';
    await post('/alerts', {
      alerts: [
        { alertname: 'DiskFull', labels, startsAt },
        { alertname: 'QueueFull', labels, startsAt, endsAt: startsAt },
      ],
    });
    const invoke = async (
      name: string,
      input: JsonObject,
      credentials = alice,
    ) => {
      const id = `test:${name}`;
      const { output } = await registry.invoke({ id, input, credentials });
      return output as unknown as ActionOutput;
    };
    return { portal, registry, invoke };
  }

  it('lets through what the policy allows the caller, and nothing else', async () => {
    const { invoke } = await start('handoff.alert.read');
    for (const name of ['find-runbook', 'list-firing-alerts']) {
      await expect(invoke(name, { alertname: 'DiskFull' })).rejects.toThrow(
        'handoff.alert.read',
      );
    }
    const changeless = await start('handoff.change.read');
    for (const [name, input] of [
      ['what-changed', { entityRef: PAYMENTS }],
      ['get-change', { changeId: 'some-id' }],
    ] as const) {
      await expect(changeless.invoke(name, input)).rejects.toThrow(
        'handoff.change.read',
      );
    }
    const denied = await start('handoff.document.read');
    await expect(
      denied.invoke('get-document', { documentId: 'some-id' }),
    ).rejects.toThrow('handoff.document.read');
  });

  it('says of itself that it only reads, and what its fields are', async () => {
    const { registry } = await start();
    const { actions } = await registry.list();
    expect(actions.map(({ name }) => name)).toEqual([
      'find-runbook',
      'get-document',
      'list-firing-alerts',
      'get-readiness',
      'list-blockers',
      'what-changed',
      'get-change',
      'list-releases',
      'get-release',
    ]);
    for (const { attributes, description, examples, schema, name } of actions) {
      expect(attributes).toEqual({
        readOnly: true,
        destructive: false,
        idempotent: true,
      });
      expect(description.length).toBeGreaterThan(200);
      for (const field of Object.values(schema.input.properties ?? {})) {
        expect(field).toHaveProperty('description');
      }
      const action = registry.actions.get(`test:${name}`)!;
      for (const example of examples ?? []) {
        expect(action.schema.output(z).safeParse(example.output).success).toBe(
          true,
        );
      }
    }
  });

  it('leads from an alert to its runbook, as far as the caller may read it', async () => {
    const { portal, invoke } = await start();
    const found = await invoke('find-runbook', {
      alertname: 'DiskFull',
      labels: { service: 'payments' },
    });
    expect(found).toMatchObject({
      documents: [
        {
          title: 'The disk is full',
          entityRef: PAYMENTS,
          confidence: 'clear',
          freshness: 'unverified',
        },
      ],
      entities: [{ entityRef: PAYMENTS, title: 'Payments' }],
    });
    const [{ documentId }] = found.documents;
    expect(await invoke('get-document', { documentId })).toMatchObject({
      documentId,
      kind: 'runbook',
      revision: 1,
      retired: false,
      content: expect.stringContaining('Make room.'),
    });
    expect(await invoke('list-firing-alerts', { owner: 'me' })).toMatchObject({
      totalItems: 1,
      alerts: [{ alertname: 'DiskFull', entityRefs: [PAYMENTS], documentId }],
    });

    // The runbook is restricted to the team, of which Bob is no member.
    expect(
      await invoke('find-runbook', { alertname: 'DiskFull' }, bob),
    ).toMatchObject({ documents: [] });
    await expect(
      invoke('get-document', { documentId }, bob),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    const { alerts } = await invoke('list-firing-alerts', {}, bob);
    expect(alerts).toMatchObject([
      {
        alertname: 'DiskFull',
        documentId: undefined,
        documentTitle: undefined,
      },
    ]);

    portal.hidden.add(PAYMENTS);
    expect(await invoke('list-firing-alerts', {}, bob)).toEqual({
      alerts: [],
      totalItems: 0,
    });
  });

  it('leads from an alert to the change before it, and to how it is undone', async () => {
    const { portal, invoke } = await start();
    const deployedAt = '2026-11-20T09:50:00.000Z';
    await portal.request('post', '/changes', { as: service }).send({
      changes: [
        {
          source: 'ci',
          externalId: '1',
          kind: 'configuration',
          title: 'Keep logs for a year',
          entityRefs: [PAYMENTS],
          deployedAt,
        },
      ],
    });
    const { body } = await portal.request('get', '/changes');
    const changeId: string = body.items[0].id;
    await portal.request('put', `/changes/${changeId}/note`).send({
      risk: 'high',
      rollbackCriteria: 'The disk is 90 % full',
    });
    const { body: alerts } = await portal.request('get', '/alerts');
    const found = await invoke('what-changed', {
      alertId: alerts.items[0].id,
    });
    expect(found).toMatchObject({
      suspects: [
        {
          changeId,
          title: 'Keep logs for a year',
          reasons: expect.arrayContaining(['High risk']),
          entityRef: PAYMENTS,
          hops: 0,
          at: deployedAt,
          risk: 'high',
        },
      ],
      notDeployed: [],
      to: '2026-11-20T10:00:00.000Z',
    });
    expect(
      await invoke('what-changed', {
        entityRef: PAYMENTS,
        at: '2026-11-20T09:40:00Z',
      }),
    ).toMatchObject({ suspects: [] });
    expect(await invoke('get-change', { changeId })).toMatchObject({
      title: 'Keep logs for a year',
      state: 'deployed',
      entityRefs: [PAYMENTS],
      note: { risk: 'high', rollbackCriteria: 'The disk is 90 % full' },
      missing: expect.arrayContaining(['rollbackProcedure']),
      documents: [],
      totalPaths: 0,
    });
    portal.hidden.add(PAYMENTS);
    await expect(invoke('get-change', { changeId })).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('refuses input that does not fit', async () => {
    const { invoke } = await start();
    for (const [name, input] of [
      ['find-runbook', {}],
      ['find-runbook', { alertname: ' ' }],
      ['find-runbook', { alertname: 'A', labels: { a: 1 } }],
      ['get-document', { documentId: '' }],
      ['list-firing-alerts', { limit: 0 }],
      ['what-changed', {}],
      ['what-changed', { entityRef: PAYMENTS, at: 'yesterday' }],
      ['what-changed', { entityRef: 'payments' }],
      ['get-change', { changeId: '' }],
    ] as const) {
      await expect(invoke(name, input)).rejects.toMatchObject({
        name: 'InputError',
      });
    }
  });

  it('tells whether a service is ready, and what stops those that are not', async () => {
    const { portal, invoke } = await start();
    const readiness = await invoke('get-readiness', { entityRef: PAYMENTS });
    // The starter set is advisory throughout, so that nothing decides yet.
    expect(readiness).toMatchObject({ status: 'unknown', because: [] });
    expect(readiness.gates).toContainEqual({
      id: 'rollback',
      title: 'A rollback procedure is there',
      state: 'failed',
      reason: 'It has no document of the kind rollback',
      isEnforced: false,
      howToFix: expect.stringContaining('ops/rollback.md'),
    });
    expect(await invoke('list-blockers', { owner: 'me' })).toEqual({
      gates: [],
      services: [],
      totalItems: 0,
    });
    portal.hidden.add(PAYMENTS);
    await expect(
      invoke('get-readiness', { entityRef: PAYMENTS }),
    ).rejects.toThrow('There is no entity');
    await expect(
      invoke('get-readiness', { entityRef: 'payments' }),
    ).rejects.toThrow('entityRef: must be a full ref');
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

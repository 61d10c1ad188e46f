import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Drill } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { DocumentsService } from '../../documents';
import {
  bob,
  MOCK,
  RUNBOOK,
  startRunsPortal,
} from '../__testUtils__/startRunsPortal';
import { DatabaseDrillsStore } from './DatabaseDrillsStore';
import { DrillReminders } from './DrillReminders';
import { drillState } from './drillState';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const AT = '2100-06-01T10:00:00.000Z';

describe.each(databases.eachSupportedId())('drills on %s', databaseId => {
  beforeEach(() =>
    folder.setContent({
      'ops/runbooks/QueueFull.md': RUNBOOK,
      'ops/rollback.md': '---\nrestricted: true\n---\n# Roll back\n1. Do it\n',
    }),
  );

  async function start() {
    const knex = await databases.init(databaseId);
    const portal = await startRunsPortal({ knex, folder });
    const { id: documentId } = await portal.findDocument(
      'runbooks/QueueFull.md',
    );
    const plan = async (body: object = {}): Promise<Drill> => {
      const response = await portal
        .request('post', '/drills')
        .send({ documentId, at: AT, ...body });
      expect([response.status, response.body]).toEqual([
        201,
        expect.anything(),
      ]);
      return response.body;
    };
    return { knex, portal, documentId, plan };
  }

  it('are planned, moved, held and called off', async () => {
    const { portal, documentId, plan } = await start();
    const drill = await plan({ environment: 'staging' });
    expect(drill).toMatchObject({
      document: { id: documentId },
      at: AT,
      owner: 'group:default/team-a',
      environment: 'staging',
      state: 'planned',
      createdBy: MOCK,
    });
    const change = (id: string, body: object) =>
      portal.request('patch', `/drills/${id}`).send(body);
    expect(
      await change(drill.id, {
        at: '2100-05-01T12:00:00+02:00',
        owner: 'user:ann',
      }),
    ).toMatchObject({
      status: 200,
      body: { at: '2100-05-01T10:00:00.000Z', owner: 'user:default/ann' },
    });
    const later = await plan();
    const list = async (query = '') =>
      (await portal.request('get', `/drills${query}`)).body.items.map(
        ({ id, state }: Drill) => [id, state],
      );
    expect(await list()).toEqual([
      [drill.id, 'planned'],
      [later.id, 'planned'],
    ]);

    const run = { documentId, drillId: drill.id };
    const both = await Promise.all([
      portal.request('post', '/runs').send({ ...run, another: true }),
      portal
        .request('post', '/runs', { as: bob })
        .send({ ...run, another: true }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const first = both.find(({ status }) => status === 201)!.body.run;
    expect(first).toMatchObject({ trigger: 'drill', drillId: drill.id });
    expect(await list('?state=started')).toEqual([[drill.id, 'started']]);
    expect(await change(drill.id, { at: AT })).toMatchObject({ status: 409 });

    // A run that was aborted did not hold it.
    await portal
      .request('post', `/runs/${first.id}/abort`)
      .send({ reason: 'Fire alarm' });
    expect(await list('?state=planned')).toHaveLength(2);
    const { run: second } = await portal.startRun(run);
    const finish = (outcome: string) =>
      portal.request('post', `/runs/${second.id}/finish`).send({ outcome });
    expect(await finish('resolved')).toMatchObject({ status: 400 });
    expect(await finish('drill-failed')).toMatchObject({ status: 200 });
    expect(await list('?state=done')).toEqual([[drill.id, 'done']]);
    expect(
      (await portal.findDocument('runbooks/QueueFull.md')).freshness.state,
    ).toBe('due');

    expect(await change(later.id, { state: 'cancelled' })).toMatchObject({
      body: { state: 'cancelled' },
    });
    expect(await change(later.id, { state: 'cancelled' })).toMatchObject({
      status: 409,
    });
    expect(await list()).toEqual([]);
    expect(await list('?state=cancelled')).toHaveLength(1);
    expect(
      await portal
        .request('post', '/runs')
        .send({ documentId, drillId: later.id }),
    ).toMatchObject({ status: 409 });
  });

  it('are refused where they make no sense, and hidden with their documents', async () => {
    const { portal, documentId, plan } = await start();
    const post = (body: object, as?: string) =>
      portal.request('post', '/drills', { as }).send(body);
    for (const [body, message] of [
      [{ documentId, at: '2020-01-01T00:00:00Z' }, 'has passed'],
      [{ documentId, at: AT, owner: 'api:x' }, "owner: 'api:x'"],
    ] as const) {
      expect(await post(body)).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringContaining(message) } },
      });
    }
    expect(
      await portal
        .request('post', '/runs')
        .send({ documentId, drillId: 'none' }),
    ).toMatchObject({ status: 404 });
    const { id } = await portal.findDocument('rollback.md');
    const drill = await plan({ documentId: id });
    expect(
      await portal
        .request('post', '/runs')
        .send({ documentId, drillId: drill.id }),
    ).toMatchObject({ status: 404 });
    expect(await post({ documentId: id, at: AT }, bob)).toMatchObject({
      status: 404,
    });
    expect(
      (await portal.request('get', '/drills', { as: bob })).body.totalItems,
    ).toBe(0);
    expect(
      await portal
        .request('patch', `/drills/${drill.id}`, { as: bob })
        .send({ state: 'cancelled' }),
    ).toMatchObject({ status: 404 });
  });

  it('remind of themselves a day before and at their time, once each', async () => {
    const { knex, plan } = await start();
    const drill = await plan();
    const sent: NotificationSendOptions[] = [];
    let isReachable = true;
    const remindAt = (time: string) =>
      DrillReminders.create({
        store: DatabaseDrillsStore.create({ client: knex }),
        documents: { find: async () => [] } as unknown as DocumentsService,
        auth: mockServices.auth(),
        notifications: {
          send: async notification => {
            if (!isReachable) throw new Error('unreachable');
            sent.push(notification);
          },
        },
        logger: mockServices.logger.mock(),
        clock: () => DateTime.fromISO(time) as DateTime<true>,
      }).sendDue();
    await remindAt('2100-05-31T09:59:00Z');
    expect(sent).toEqual([]);
    isReachable = false;
    await remindAt('2100-05-31T10:00:00Z');
    isReachable = true;
    await Promise.all([
      remindAt('2100-05-31T10:01:00Z'),
      remindAt('2100-05-31T10:01:00Z'),
    ]);
    await remindAt('2100-06-01T10:00:00Z');
    await remindAt('2100-06-01T10:01:00Z');
    expect(sent).toMatchObject([
      {
        recipients: { entityRef: 'group:default/team-a' },
        payload: {
          title: 'A drill is planned: a document of payments',
          link: expect.stringContaining(drill.id),
        },
      },
      { payload: { title: 'Time for a drill: a document of payments' } },
    ]);
  });
});

describe('drillState', () => {
  const now = DateTime.fromISO('2100-06-02T10:00:00Z') as DateTime<true>;
  it.each([
    [{ at: '2100-06-01T10:00:00.000Z' }, 'missed'],
    [{ at: '2100-06-01T10:00:00.001Z' }, 'planned'],
    [{ at: AT, runState: 'active' as const }, 'started'],
    [{ at: AT, runState: 'finished' as const }, 'done'],
    [{ at: AT, runState: 'abandoned' as const }, 'missed'],
    [{ at: AT, cancelledAt: AT, runState: 'aborted' as const }, 'cancelled'],
  ])('tells what became of %j', (drill, expected) => {
    expect(drillState(drill, now)).toBe(expected);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

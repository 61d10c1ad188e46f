import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { JsonObject } from '@backstage/types';
import { catalogPolicy } from '../__testUtils__/catalogPolicy';
import {
  dana,
  highRisk,
  olaf,
  PAYMENTS,
  startReleases,
} from '../releases/__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const window = {
  start: '2099-11-20T22:00:00+01:00',
  end: '2099-11-20T23:00:00+01:00',
  timeZone: 'Europe/Vienna',
};

describe.each(databases.eachSupportedId())(
  'actions for releases on %s',
  databaseId => {
    async function start(...denied: string[]) {
      const registry = actionsRegistryServiceMock();
      const portal = await startReleases({
        knex: await databases.init(databaseId),
        config: { app: { baseUrl: 'https://portal.example.com/' } },
        features: [
          catalogPolicy(...denied),
          createServiceFactory({
            service: actionsRegistryServiceRef,
            deps: {},
            factory: () => registry,
          }),
        ],
      });
      const invoke = async (name: string, input: JsonObject) => {
        const id = `test:${name}`;
        const credentials = mockCredentials.user('user:default/dana');
        const { output } = await registry.invoke({ id, input, credentials });
        return output as JsonObject;
      };
      return { portal, invoke };
    }

    it.each([
      ['list-releases', {}],
      ['get-release', { releaseId: 'some-id' }],
    ])('%s asks for the permission of the caller', async (name, input) => {
      const { invoke } = await start('handoff.release.read');
      await expect(invoke(name, input)).rejects.toThrow('handoff.release.read');
    });

    it('refuses input that does not fit', async () => {
      const { invoke } = await start();
      for (const [name, input] of [
        ['list-releases', { states: ['shipped'] }],
        ['list-releases', { entityRef: 'payments' }],
        ['list-releases', { from: 'yesterday' }],
        ['list-releases', { limit: 0 }],
        ['get-release', { releaseId: '' }],
      ] as const) {
        await expect(invoke(name, input as JsonObject)).rejects.toMatchObject({
          name: 'InputError',
        });
      }
    });

    it('lists those that are asked for', async () => {
      const { portal, invoke } = await start();
      const { id } = await portal.create({
        ...highRisk,
        version: '2.4.0',
        environment: 'production',
        window,
      });
      const expected = {
        releaseId: id,
        title: 'Payments 2.4',
        state: 'draft',
        risk: 'high',
        entityRefs: [PAYMENTS],
        environment: 'production',
        version: '2.4.0',
        at: '2099-11-20T21:00:00.000Z',
        reviewDueAt: undefined,
        isUnapproved: false,
        isExpedited: false,
        url: `https://portal.example.com/handoff/releases/${id}`,
      };
      for (const input of [
        {},
        { entityRef: PAYMENTS, states: ['draft'] },
        { owner: 'me' },
        { from: '2099-11-20T22:00:00+01:00' },
      ]) {
        expect(await invoke('list-releases', input)).toEqual({
          releases: [expected],
          totalItems: 1,
        });
      }
      for (const input of [
        { states: ['deployed', 'reviewed'] },
        { owner: 'group:default/team-a' },
        { to: '2099-11-20T22:00:00+01:00' },
      ]) {
        expect(await invoke('list-releases', input)).toEqual({
          releases: [],
          totalItems: 0,
        });
      }
      await portal.create({ title: 'The next one' });
      expect(await invoke('list-releases', { limit: 1 })).toMatchObject({
        releases: [{ releaseId: id }],
        totalItems: 2,
      });
      portal.hidden.add(PAYMENTS);
      expect(await invoke('list-releases', {})).toEqual({
        releases: [],
        totalItems: 0,
      });
      await expect(
        invoke('get-release', { releaseId: id }),
      ).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    it('tells what holds of one, and what it waits for', async () => {
      const { portal, invoke } = await start();
      const { id, tasks } = await portal.create({
        ...highRisk,
        window,
        texts: { rollbackCriteria: 'More than 1 % of payments fail' },
        tasks: [{ title: 'Tell support' }, { title: 'Warm the cache' }],
      });
      const send = (method: 'post' | 'patch', path: string, body: object) =>
        portal
          .request(method, `/releases/${id}/${path}`, { as: dana })
          .send(body);
      await send('patch', `tasks/${tasks[1].id}`, { isDone: true }).expect(200);
      const { body } = await send('post', 'decisions', {
        decision: 'Restore the database',
      }).expect(201);
      await send('post', 'decisions', {
        decision: 'Undo with the flag',
        supersedes: body.decisions[0].id,
      }).expect(201);
      const expiresAt = '2099-11-20T23:00:00.000Z';
      const subject = { type: 'document', id: 'rollback' };
      const reason = 'Only reads';
      const asked = await send('post', 'exceptions', {
        subject,
        reason,
        expiresAt,
      }).expect(201);
      const [exception] = asked.body.exceptions;
      await send('post', 'exceptions', {
        subject: { type: 'dry-run' },
        reason,
        expiresAt,
      }).expect(201);
      await portal
        .request('patch', `/releases/${id}/exceptions/${exception.id}`, {
          as: olaf,
        })
        .send({ state: 'granted' })
        .expect(200);
      await portal.move(id, 'in-review').expect(201);
      await portal.sign(id, 'development', dana).expect(201);
      for (const doubt of ['How is it undone?', 'Who watches it?']) {
        await portal
          .sign(id, 'operations', olaf, { state: 'rejected', reason: doubt })
          .expect(201);
      }
      expect(await invoke('get-release', { releaseId: id })).toMatchObject({
        state: 'in-review',
        texts: { rollbackCriteria: 'More than 1 % of payments fail' },
        exceptions: [{ ...subject, reason, expiresAt }],
        until: '2099-11-20T22:00:00.000Z',
        reviewDueAt: expect.any(String),
        requiredRoles: ['development', 'operations'],
        signOffs: [
          { role: 'development', state: 'approved', voidedBy: [] },
          { role: 'operations', reason: 'Who watches it?' },
        ],
        changes: [],
        totalChanges: 0,
        openTasks: [{ title: 'Tell support', phase: 'before' }],
        totalOpenTasks: 1,
        totalTasks: 2,
        decisions: ['Undo with the flag'],
        moves: expect.arrayContaining([
          {
            to: 'accepted',
            unmet: expect.arrayContaining([
              expect.stringContaining("Without an owner: 'Tell support'"),
            ]),
          },
        ]),
        url: `https://portal.example.com/handoff/releases/${id}`,
      });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

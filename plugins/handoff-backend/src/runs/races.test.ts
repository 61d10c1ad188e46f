import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { DateTime, Duration } from 'luxon';
import {
  bob,
  BOB,
  MOCK,
  RUNBOOK,
  startRunsPortal,
  type RunsPortal,
} from './__testUtils__/startRunsPortal';
import type { ChangeSignals } from '../signals';
import { DatabaseRunsStore } from './DatabaseRunsStore';
import { RunKeeper } from './RunKeeper';
import type { DrillReminders } from './drills';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();

describe.each(databases.eachSupportedId())(
  'several people in runs on %s',
  databaseId => {
    beforeEach(() =>
      folder.setContent({ 'ops/runbooks/QueueFull.md': RUNBOOK }),
    );

    async function start() {
      const knex = await databases.init(databaseId);
      const portal = await startRunsPortal({ knex, folder });
      const { id } = await portal.findDocument('runbooks/QueueFull.md');
      return { knex, portal, documentId: id };
    }

    function statuses(responses: { status: number }[]) {
      return responses.map(({ status }) => status).sort();
    }

    /** Sends one request as often as there are users. */
    async function together(
      portal: RunsPortal,
      method: 'post' | 'patch',
      path: string,
      bodies: [object, string?][],
    ) {
      return Promise.all(
        bodies.map(([body, as]) =>
          portal.request(method, path, { as }).send(body),
        ),
      );
    }

    it('start one run, unless a second one is wanted', async () => {
      const { portal, documentId } = await start();
      const started = await together(portal, 'post', '/runs', [
        [{ documentId }],
        [{ documentId }, bob],
        [{ documentId }],
        [{ documentId }, bob],
      ]);
      expect(statuses(started)).toEqual([201, 409, 409, 409]);
      const { id } = started.find(({ status }) => status === 201)!.body.run;
      const refused = started.filter(({ status }) => status === 409);
      expect(refused.map(({ body }) => body.error.runId)).toEqual([id, id, id]);
      const wanted = { documentId, another: true, requestId: 'one-request' };
      const same = await together(portal, 'post', '/runs', [
        [wanted],
        [wanted],
        [wanted],
      ]);
      expect(statuses(same)).toEqual([201, 201, 201]);
      expect(new Set(same.map(({ body }) => body.run.id)).size).toBe(1);
      expect((await portal.request('get', '/runs')).body.totalItems).toBe(2);
    });

    it('do not overwrite each other', async () => {
      const { portal, documentId } = await start();
      const { run } = await portal.startRun({ documentId });
      const path = `/runs/${run.id}/steps/1`;
      const changed = await together(portal, 'patch', path, [
        [{ state: 'done', version: 0 }],
        [{ state: 'failed', version: 0 }, bob],
        [{ state: 'skipped', reason: 'Why', version: 0 }, bob],
      ]);
      expect(statuses(changed)).toEqual([200, 409, 409]);
      const { body } = await portal.request('get', `/runs/${run.id}`);
      expect(body.steps[0].version).toBe(1);
      const now = { state: body.steps[0].state, version: 1 };
      expect(
        changed
          .filter(({ status }) => status === 409)
          .map(refused => refused.body.error.step),
      ).toMatchObject([now, now]);
      const note = { text: 'Hello', requestId: 'one-request' };
      await together(portal, 'post', `/runs/${run.id}/notes`, [
        [note],
        [note],
        [note],
      ]);
      const noted = await portal.request('get', `/runs/${run.id}`);
      expect(noted.body.notes).toHaveLength(1);
    });

    it('end a run once', async () => {
      const { portal, documentId } = await start();
      const { run } = await portal.startRun({ documentId });
      const ended = await together(portal, 'post', `/runs/${run.id}/finish`, [
        [{ outcome: 'resolved' }],
        [{ outcome: 'not-helpful' }, bob],
      ]);
      expect(statuses(ended)).toEqual([200, 409]);
      const { outcome, endedBy } = (
        await portal.request('get', `/runs/${run.id}`)
      ).body.run;
      expect([
        ['resolved', MOCK],
        ['not-helpful', BOB],
      ]).toContainEqual([outcome, endedBy]);
      expect(
        portal.signals.filter(({ channel }) => channel.includes(':entity:')),
      ).toMatchObject([
        {
          channel: 'handoff:entity:component:default/payments',
          message: { changed: 'runs' },
        },
        { message: { changed: 'runs' } },
      ]);
    });

    it('leave a run, which closes then and counts for nothing', async () => {
      const { knex, portal, documentId } = await start();
      const { run } = await portal.startRun({ documentId });
      const keepAt = async (hours: number) => {
        const closed: string[] = [];
        await RunKeeper.create({
          store: DatabaseRunsStore.create({ client: knex }),
          signals: {
            runBeganOrEnded: ({ id }: { id: string }) => closed.push(id),
          } as unknown as ChangeSignals,
          reminders: {
            sendDue: async () => {},
          } as unknown as DrillReminders,
          abandonAfter: Duration.fromObject({ hours: 24 }) as Duration<true>,
          clock: () =>
            DateTime.fromISO(run.startedAt).plus({
              hours,
            }) as DateTime<true>,
        }).keep();
        return closed;
      };
      expect(await keepAt(23)).toEqual([]);
      expect(await keepAt(24)).toEqual([run.id]);
      expect(await keepAt(25)).toEqual([]);
      const { body } = await portal.request('get', `/runs/${run.id}`);
      expect(body.run).toMatchObject({ state: 'abandoned' });
      expect(body.run.endedBy).toBeUndefined();
      expect(
        (await portal.findDocument('runbooks/QueueFull.md')).freshness.state,
      ).toBe('unverified');
      await portal.startRun({ documentId });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import {
  createMockDirectory,
  mockCredentials,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { bob, RUNBOOK, startRunsPortal } from './__testUtils__/startRunsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const service = mockCredentials.service.header();

/** Signals are sent while the answer is on its way. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isTrue(); tries += 1) {
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
}

describe.each(databases.eachSupportedId())(
  'alerts of runs on %s',
  databaseId => {
    beforeEach(() =>
      folder.setContent({ 'ops/runbooks/QueueFull.md': RUNBOOK }),
    );

    async function start(denied: string[] = []) {
      const knex = await databases.init(databaseId);
      const portal = await startRunsPortal({ knex, folder, denied });
      const { id: documentId } = await portal.findDocument(
        'runbooks/QueueFull.md',
      );
      const hear = async (queue: string, endsAt?: string) => {
        const alert = {
          alertname: 'QueueFull',
          labels: { queue, service: 'payments' },
          annotations: {},
          startsAt: '2026-01-01T10:00:00Z',
          endsAt,
        };
        const response = await portal
          .request('post', '/alerts', { as: service })
          .send({ alerts: [alert] });
        expect(response.status).toBe(200);
      };
      const get = async (id: string, as?: string) =>
        (await portal.request('get', `/runs/${id}`, { as })).body.run;
      return { portal, documentId, hear, get };
    }

    it('are found by id, or by name and labels, and ask for an outcome when they are over', async () => {
      const { portal, documentId, hear, get } = await start();
      await hear('cards');
      await hear('banks');
      const { body } = await portal.request('get', '/alerts');
      const cards = body.items.find(
        ({ labels }: { labels: { queue: string } }) => labels.queue === 'cards',
      );
      const { run } = await portal.startRun({
        documentId,
        alerts: [{ id: cards.id, alertname: 'QueueFull', labels: {} }],
      });
      expect(run).toMatchObject({
        trigger: 'alert',
        alerts: [{ id: cards.id, labels: { queue: 'cards' }, state: 'firing' }],
        asksForOutcome: false,
      });
      const add = () =>
        portal.request('post', `/runs/${run.id}/alerts`).send({
          alerts: [
            { alertname: 'QueueFull', labels: { queue: 'banks' } },
            { alertname: 'Other', labels: { queue: 'cards' } },
          ],
        });
      expect(await add()).toMatchObject({ status: 200 });
      // The same again adds nothing.
      expect((await add()).body.run.alerts).toMatchObject([
        { id: cards.id },
        { id: expect.any(String), labels: { service: 'payments' } },
        { alertname: 'Other', labels: { queue: 'cards' } },
      ]);
      await hear('cards', '2026-01-01T11:00:00Z');
      expect(await get(run.id)).toMatchObject({ asksForOutcome: false });
      portal.signals.length = 0;
      await hear('banks', '2026-01-01T11:00:00Z');
      const channel = `handoff:run:${run.id}`;
      await until(() =>
        portal.signals.some(signal => signal.channel === channel),
      );
      expect(portal.signals).toContainEqual({
        recipients: { type: 'broadcast' },
        channel,
        message: { changed: true },
      });
      expect(await get(run.id, bob)).toMatchObject({ asksForOutcome: true });
      await portal
        .request('post', `/runs/${run.id}/abort`)
        .send({ reason: 'Over' });
      expect(await get(run.id)).toMatchObject({ asksForOutcome: false });
      expect(await add()).toMatchObject({ status: 409 });
    });

    it('have no state for those who may not see alerts', async () => {
      const { portal, documentId } = await start(['handoff.alert.read']);
      const { run } = await portal.startRun({
        documentId,
        alerts: [{ alertname: 'QueueFull', labels: {} }],
      });
      expect(run.alerts).toEqual([{ alertname: 'QueueFull', labels: {} }]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

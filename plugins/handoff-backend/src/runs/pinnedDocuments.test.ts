import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  MOCK,
  refreshSources,
  RUNBOOK,
  startRunsPortal,
  type RunsPortal,
} from './__testUtils__/startRunsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();

describe.each(databases.eachSupportedId())(
  'documents of runs on %s',
  databaseId => {
    beforeEach(() =>
      folder.setContent({
        'ops/runbooks/QueueFull.md': RUNBOOK,
        'ops/rollback.md': '# Roll back\n\n1. Do it\n',
        'ops/runbooks/Secret.md': `---\nrestricted: true\n---\n${RUNBOOK}`,
        'ops/runbooks/Old.md':
          '---\nretired: true\nreplacedBy: QueueFull.md\n---\n# Old\n1. Once\n',
        'ops/notes.md': '# Notes\n\nNothing to do.\n',
      }),
    );

    async function start(
      options: Partial<Parameters<typeof startRunsPortal>[0]> = {},
    ) {
      const knex = options.knex ?? (await databases.init(databaseId));
      return startRunsPortal({ folder, ...options, knex });
    }

    async function startRun(portal: RunsPortal, body: object = {}) {
      const { id } = await portal.findDocument('runbooks/QueueFull.md');
      return portal.startRun({ documentId: id, ...body });
    }

    it('counts for the freshness of its document', async () => {
      const portal = await start();
      const find = () => portal.findDocument('runbooks/QueueFull.md');
      const run = async (outcome: string, reason?: string) => {
        const { run: started } = await startRun(portal);
        const response = await portal
          .request('post', `/runs/${started.id}/finish`)
          .send({ outcome, reason });
        expect(response.status).toBe(200);
      };
      await run('escalated');
      expect((await find()).freshness.state).toBe('unverified');
      await run('resolved');
      expect((await find()).freshness).toMatchObject({
        state: 'fresh',
        reasons: [expect.stringContaining(`by a run of ${MOCK}`)],
      });
      expect(portal.sent).toEqual([]);
      await run('not-helpful', 'The command is gone');
      expect(await find()).toMatchObject({
        freshness: {
          state: 'due',
          reasons: [
            expect.stringContaining('The command is gone'),
            expect.anything(),
          ],
        },
      });
      const due = await portal.request('get', '/documents?freshness=due');
      expect(due.body.items).toMatchObject([{ title: 'The queue is full' }]);
      expect(portal.sent).toMatchObject([
        {
          recipients: {
            entityRef: 'group:default/team-a',
            excludeEntityRef: MOCK,
          },
          payload: { title: expect.stringContaining('ended as not-helpful') },
        },
      ]);
      await portal
        .request('post', `/documents/${(await find()).id}/reviews`)
        .send({ revision: 1 });
      expect((await find()).freshness.state).toBe('fresh');
      await run('not-helpful');
      folder.addContent({ 'ops/runbooks/QueueFull.md': `${RUNBOOK}\nNew.` });
      await refreshSources(portal);
      expect((await find()).freshness.state).toBe('unverified');
    });

    it('stays what it was when its document changes, or goes', async () => {
      const portal = await start();
      const { run } = await startRun(portal);
      folder.addContent({
        'ops/runbooks/QueueFull.md': RUNBOOK.replace('Look again', 'Rest'),
      });
      await refreshSources(portal);
      const get = async () =>
        (await portal.request('get', `/runs/${run.id}`)).body;
      expect(await get()).toMatchObject({
        newestRevision: 2,
        steps: [{}, {}, { title: 'Look again' }],
      });
      await portal
        .request('post', `/documents/${run.document.id}/revisions/1/purge`)
        .send({ reason: 'A password' });
      expect(await get()).toMatchObject({
        run: { steps: 3 },
        steps: [
          {},
          {},
          { title: 'Step 3 (its text was removed)', content: '' },
        ],
      });
      folder.setContent({ 'ops/rollback.md': '# Roll back\n' });
      await refreshSources(portal);
      expect(await get()).toMatchObject({ run: { state: 'active' } });
      expect(
        await portal
          .request('post', '/runs')
          .send({ documentId: run.document.id, another: true }),
      ).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringContaining('archived') } },
      });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

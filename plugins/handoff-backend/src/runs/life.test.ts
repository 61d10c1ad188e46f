import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { DateTime } from 'luxon';
import {
  bob,
  BOB,
  MOCK,
  RUNBOOK,
  startRunsPortal,
  type RunsPortal,
} from './__testUtils__/startRunsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const SUMMARY = '/entities/component/default/payments';

describe.each(databases.eachSupportedId())(
  'the life of a run on %s',
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

    it('goes from the first step to an outcome, over restarts', async () => {
      const knex = await databases.init(databaseId);
      let portal = await start({ knex });
      const { id: documentId } = await portal.findDocument(
        'runbooks/QueueFull.md',
      );
      const labels = { queue: 'cards' };
      const started = await startRun(portal, {
        environment: 'production',
        alerts: [{ alertname: 'QueueFull', labels }],
        requestId: 'a-request-id',
      });
      const { id } = started.run;
      expect(started).toMatchObject({
        run: {
          document: { title: 'The queue is full', kind: 'runbook' },
          revision: 1,
          trigger: 'alert',
          state: 'active',
          alerts: [{ alertname: 'QueueFull', labels }],
          participants: [MOCK],
          steps: 3,
          settledSteps: 0,
          currentStep: { number: 1, title: 'Look at the queue' },
          asksForOutcome: false,
        },
        notes: [],
        escalation: {
          text: 'After 30 minutes call Ann.',
          after: 'PT30M',
          source: { heading: { slug: 'escalation' } },
          owners: [{ ref: 'group:default/team-a' }],
        },
      });
      expect(started.steps.map(({ line, state }) => [line, state])).toEqual([
        [6, 'open'],
        [7, 'open'],
        [12, 'open'],
      ]);
      expect(started.steps[1].content).toContain('```bash\nqueue purge\n```');
      const { startedAt } = started.run;
      expect(
        DateTime.fromISO(started.escalation.dueAt ?? '').diff(
          DateTime.fromISO(startedAt),
          'minutes',
        ).minutes,
      ).toBe(30);
      expect(
        (await startRun(portal, { requestId: 'a-request-id' })).run.id,
      ).toBe(id);

      const step = (number: number, body: object, as?: string) =>
        portal
          .request('patch', `/runs/${id}/steps/${number}`, { as })
          .send(body);
      const ticked = await step(1, {
        state: 'done',
        version: 0,
        at: startedAt,
      });
      expect(ticked.body).toMatchObject({
        run: { settledSteps: 1, currentStep: { number: 2 } },
        steps: [
          { state: 'done', by: MOCK, at: startedAt, version: 1 },
          { state: 'open', escalateAfter: 'PT15M' },
          { state: 'open' },
        ],
      });
      expect(
        DateTime.fromISO(ticked.body.steps[1].escalateAt).diff(
          DateTime.fromISO(startedAt),
          'minutes',
        ).minutes,
      ).toBe(15);
      // Sent again, it changes nothing.
      expect(await step(1, { state: 'done', version: 0 })).toMatchObject({
        status: 200,
        body: { steps: [{ version: 1 }, {}, {}] },
      });
      expect(await step(1, { state: 'failed', version: 0 }, bob)).toMatchObject(
        {
          status: 409,
          body: {
            error: { step: { number: 1, state: 'done', by: MOCK, version: 1 } },
          },
        },
      );
      expect(await step(2, { state: 'skipped', version: 0 })).toMatchObject({
        status: 400,
        body: { error: { message: 'reason: say why the step is skipped' } },
      });

      // Another replica, or the same after a restart.
      portal = await start({ knex, refresh: false });
      const reason = 'It was empty: postgres://ann:hunter22secret@db.example/x';
      expect(
        await step(2, { state: 'skipped', version: 0, reason }, bob),
      ).toMatchObject({
        status: 200,
        body: { run: { participants: [BOB, MOCK], settledSteps: 2 } },
      });
      expect(await step(1, { state: 'open', version: 1 }, bob)).toMatchObject({
        body: {
          run: { currentStep: { number: 1 } },
          notes: [{ kind: 'record', step: 1, by: BOB }],
        },
      });
      const note = {
        text: 'Called **Ann**.',
        kind: 'escalation',
        requestId: 'note-id-1',
      };
      for (let times = 0; times < 2; times += 1) {
        const noted = await portal
          .request('post', `/runs/${id}/notes`)
          .send(note);
        expect(noted).toMatchObject({
          status: 201,
          body: { notes: [{}, { kind: 'escalation', by: MOCK }] },
        });
        expect(noted.body.notes).toHaveLength(2);
      }
      expect(
        (await portal.request('get', `/runs/${id}/status-update`)).body,
      ).toMatchObject({
        text: 'We have QueueFull on Payments API for 0 min.',
        source: { id: documentId, heading: { slug: 'communication' } },
      });
      expect(
        (await portal.request('get', SUMMARY)).body.activeRuns,
      ).toMatchObject([{ id, currentStep: { number: 1 } }]);

      const finish = () =>
        portal.request('post', `/runs/${id}/finish`).send({
          outcome: 'mitigated',
          reason: 'Enough',
          corrections: [
            {
              text: 'Step 2 needs --force',
              heading: { text: 'Steps', slug: 'steps' },
            },
          ],
        });
      expect(await finish()).toMatchObject({
        status: 200,
        body: {
          run: { state: 'finished', outcome: 'mitigated', endedBy: MOCK },
        },
      });
      expect(await finish()).toMatchObject({ status: 200 });
      const followUps = await portal.request(
        'get',
        `/follow-ups?documentId=${documentId}`,
      );
      expect(followUps.body).toMatchObject({
        totalItems: 1,
        items: [{ title: 'Step 2 needs --force', origin: { type: 'run', id } }],
      });
      expect((await portal.request('get', SUMMARY)).body.activeRuns).toEqual(
        [],
      );
      expect(
        await portal
          .request('post', `/runs/${id}/finish`, { as: bob })
          .send({ outcome: 'mitigated' }),
      ).toMatchObject({ status: 409 });
      expect(await step(3, { state: 'done', version: 0 })).toMatchObject({
        status: 409,
      });
      expect(
        await portal
          .request('post', `/runs/${id}/notes`)
          .send({ text: 'Later' }),
      ).toMatchObject({ status: 201 });

      const exported = await portal.request('get', `/runs/${id}/export`);
      expect(exported.headers['content-type']).toContain('text/markdown');
      expect(exported.text).toContain('2. [ ] Empty it (skipped');
      expect(exported.text).toContain('https://portal.example/handoff/runs/');
      expect(exported.text).not.toContain('hunter22secret');
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

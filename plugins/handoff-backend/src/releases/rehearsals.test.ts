import { TestDatabases } from '@backstage/backend-test-utils';
import type { Release, ReleaseTask } from 'backstage-plugin-handoff-common';
import { Settings } from 'luxon';
import {
  dana,
  DEVELOPMENT,
  highRisk,
  olaf,
  PAYMENTS,
  pipeline,
  startReleases,
  type ReleasePortal,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const NOW = '2026-03-10T09:00:00.000Z';

describe.each(databases.eachSupportedId())(
  'dry runs and reviews of releases on %s',
  databaseId => {
    const realNow = Settings.now;

    beforeEach(() => {
      const now = Date.parse(NOW);
      Settings.now = () => now;
    });
    afterEach(() => {
      Settings.now = realNow;
    });

    const start = async (releases = {}) =>
      startReleases({
        knex: await databases.init(databaseId),
        config: {
          handoff: {
            releases: { fromDeployments: false, ...releases },
            changes: {
              environments: {
                expectedDifferences: [
                  {
                    fact: 'featureFlags.replicas',
                    environments: ['staging'],
                    reason: 'Staging is small',
                  },
                ],
              },
            },
          },
        },
      });

    const deploy = (
      portal: ReleasePortal,
      environment: string,
      facts: object,
    ) =>
      portal
        .request('post', '/changes', { as: pipeline })
        .send({
          changes: [
            {
              source: 'ci',
              externalId: `${environment}-${JSON.stringify(facts)}`,
              kind: 'deployment',
              title: environment,
              entityRefs: [PAYMENTS],
              environment,
              deployedAt: '2026-03-09T09:00:00Z',
              facts,
            },
          ],
        })
        .expect(200);

    const addDocument = async (portal: ReleasePortal) => {
      const { body } = await portal
        .request('post', '/documents', { as: dana })
        .send({
          entityRef: PAYMENTS,
          kind: 'deployment',
          title: 'Switch over',
          content: '- [ ] Flip the switch\n',
        })
        .expect(201);
      return body.document.id as string;
    };

    const rehearse = (portal: ReleasePortal, id: string, change: object) =>
      portal
        .request(
          'patch',
          `/releases/${id}/rehearsals/${change['id' as never]}`,
          {
            as: dana,
          },
        )
        .send({ ...change, id: undefined });

    async function sign(portal: ReleasePortal, id: string): Promise<void> {
      await portal.sign(id, 'development', dana).expect(201);
      await portal.sign(id, 'operations', olaf).expect(201);
    }

    it('are needed from a risk on, with environments that are alike', async () => {
      const portal = await start();
      const documentId = await addDocument(portal);
      const planned = await portal.create({
        ...highRisk,
        environment: 'production',
        tasks: [
          {
            title: 'Switch over',
            phase: 'during',
            owner: DEVELOPMENT,
            documentId,
          },
          { title: 'Tell support', owner: DEVELOPMENT },
        ],
      });
      const { id } = planned;
      expect(planned.needsDryRun).toBe(true);
      await portal.move(id, 'in-review').expect(201);
      await sign(portal, id);
      const refused = await portal.move(id, 'accepted').expect(409);
      expect(refused.body.error.message).toContain('it is rehearsed first');

      const begin = () =>
        portal
          .request('post', `/releases/${id}/rehearsals`, { as: dana })
          .send({ environment: 'staging' });
      const { body: begun }: { body: Release } = await begin().expect(201);
      await begin().expect(409);
      const [rehearsal] = begun.rehearsals;
      expect(rehearsal).toMatchObject({
        environment: 'staging',
        startedBy: 'user:default/dana',
        tasks: [{ state: 'open' }, { state: 'open' }],
      });
      const task = begun.tasks.find(each => each.documentId) as ReleaseTask;
      const { body: drilled }: { body: Release } = await portal
        .request('post', `/releases/${id}/tasks/${task.id}/run`, { as: dana })
        .send({ rehearsalId: rehearsal.id })
        .expect(201);
      const { body: run } = await portal
        .request('get', `/runs/${drilled.runs[0].runId}`)
        .expect(200);
      expect(run.run).toMatchObject({
        trigger: 'drill',
        environment: 'staging',
      });

      const early = await rehearse(portal, id, {
        id: rehearsal.id,
        outcome: 'passed',
      }).expect(400);
      expect(early.body.error.message).toContain('is open; do it or skip it');
      await rehearse(portal, id, {
        id: rehearsal.id,
        tasks: [{ taskId: 'nothing', state: 'done' }],
      }).expect(404);
      const tell = async (change: object) => {
        const { body } = await rehearse(portal, id, {
          id: rehearsal.id,
          ...change,
        }).expect(200);
        const [{ tasks, differences }] = (body as Release).rehearsals;
        const [{ state, note }] = tasks;
        return [state, note, differences];
      };
      const { taskId } = rehearsal.tasks[0];
      await tell({
        tasks: [{ taskId, state: 'failed', note: 'Slow' }],
        differences: 'Fewer nodes',
      });
      expect(await tell({ tasks: [{ taskId, state: 'skipped' }] })).toEqual([
        'skipped',
        'Slow',
        'Fewer nodes',
      ]);
      expect(
        await tell({
          tasks: [{ taskId, state: 'skipped', note: '' }],
          differences: '',
        }),
      ).toEqual(['skipped', undefined, undefined]);
      await rehearse(portal, id, {
        id: rehearsal.id,
        tasks: begun.tasks.map(each => ({ taskId: each.id, state: 'done' })),
        differences: 'Staging has no real cards',
        outcome: 'passed',
      }).expect(200);
      await rehearse(portal, id, {
        id: rehearsal.id,
        outcome: 'failed',
      }).expect(409);

      const unknown = await portal.move(id, 'accepted').expect(409);
      expect(unknown.body.error.message).toContain(
        'Gate environment-parity: no-data',
      );
      await deploy(portal, 'staging', {
        version: '2',
        featureFlags: { replicas: 1, timeout: 5 },
      });
      await deploy(portal, 'production', {
        version: '1',
        featureFlags: { replicas: 9, timeout: 30 },
      });
      const differing = await portal.get(id);
      expect(differing.parity).toMatchObject({
        state: 'failed',
        differences: [
          {
            entityRef: PAYMENTS,
            fact: 'featureFlags.timeout',
            rehearsed: '5',
            target: '30',
          },
        ],
      });
      const { body: asked } = await portal
        .request('post', `/releases/${id}/exceptions`, { as: dana })
        .send({
          subject: { type: 'gate', id: 'environment-parity' },
          reason: 'The timeout does not matter here',
          expiresAt: '2026-04-01T00:00:00Z',
        })
        .expect(201);
      await portal
        .request(
          'patch',
          `/releases/${id}/exceptions/${asked.exceptions[0].id}`,
          { as: olaf },
        )
        .send({ state: 'granted' })
        .expect(200);
      await portal.move(id, 'accepted').expect(201);
    });

    it('pass where environments differ in nothing that is not expected', async () => {
      const portal = await start();
      await deploy(portal, 'staging', {
        version: '2',
        featureFlags: { replicas: 1, timeout: 30 },
      });
      await deploy(portal, 'production', {
        version: '1',
        featureFlags: { replicas: 9, timeout: 30 },
      });
      const { id } = await portal.create(highRisk);
      const { body } = await portal
        .request('post', `/releases/${id}/rehearsals`, { as: dana })
        .send({ environment: 'staging' })
        .expect(201);
      await rehearse(portal, id, {
        id: body.rehearsals[0].id,
        outcome: 'passed',
      }).expect(200);
      expect((await portal.get(id)).parity).toMatchObject({ state: 'passed' });
      await portal.move(id, 'in-review').expect(201);
      await sign(portal, id);
      await portal.move(id, 'accepted').expect(201);
    });

    it('do a task by a run that ends well', async () => {
      const portal = await start();
      const documentId = await addDocument(portal);
      const { id, tasks } = await portal.create({
        draft: true,
        tasks: [{ title: 'Switch over', documentId }, { title: 'Wait' }],
      });
      const runTask = (taskId: string) =>
        portal
          .request('post', `/releases/${id}/tasks/${taskId}/run`, { as: olaf })
          .send({});
      await runTask(tasks[1].id).expect(400);
      const { body }: { body: Release } = await runTask(tasks[0].id).expect(
        201,
      );
      const [{ runId }] = body.runs;
      await portal
        .request('post', `/runs/${runId}/finish`, { as: olaf })
        .send({ outcome: 'resolved' })
        .expect(200);
      const end = Date.now() + 10_000;
      let release = await portal.get(id);
      while (!release.tasks[0].doneAt && Date.now() < end) {
        await new Promise(resolve => setTimeout(resolve, 50));
        release = await portal.get(id);
      }
      expect(release.tasks[0]).toMatchObject({
        doneBy: 'user:default/olaf',
        evidence: `Run ${runId} ended as resolved`,
      });
      await runTask(tasks[0].id).expect(409);
    });

    it('look back with the questions of the template, and let nobody overwrite another', async () => {
      const portal = await start({
        templates: [{ id: 'all', questions: ['Was the way back short?'] }],
      });
      const { id, criteria } = await portal.create({}, pipeline);
      const review = {
        success: 'partly',
        wentWell: 'Quiet',
        wentBadly:
          'The alert came late; ghp_016C7e35bH4mP1e9fK2dQ8sT0vWxYzAbCdEf',
        answers: [{ criterionId: criteria[0].id, answer: 'Yes' }],
      };
      const write = (body: object, etag = '*') =>
        portal
          .request('put', `/releases/${id}/review`, { as: dana })
          .set('If-Match', etag)
          .send(body);
      await write(review).expect(409);
      const { body: deployed } = await portal.move(id, 'deployed').expect(201);
      await portal
        .request('put', `/releases/${id}/review`)
        .send(review)
        .expect(428);
      const open = await portal.move(id, 'reviewed').expect(409);
      expect(open.body.error.message).toContain("'Was the way back short?'");
      await write({
        ...review,
        answers: [{ criterionId: 'nothing', answer: 'Yes' }],
      }).expect(400);
      const { body } = await write(review, deployed.etag).expect(200);
      expect(body.review).toMatchObject({
        success: 'partly',
        by: 'user:default/dana',
        answers: review.answers,
      });
      expect(body.review.wentBadly).not.toContain('ghp_');
      await write({ success: 'met' }, deployed.etag).expect(412);
      await portal.move(id, 'reviewed').expect(201);
      await write(review).expect(409);
      const { body: found } = await portal
        .request('get', '/releases?changeId=nothing')
        .expect(200);
      expect(found.items).toEqual([]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import { TestDatabases } from '@backstage/backend-test-utils';
import type { Release, ReportedChange } from 'backstage-plugin-handoff-common';
import { Settings } from 'luxon';
import {
  dana,
  highRisk,
  LEDGER,
  olaf,
  PAYMENTS,
  pipeline,
  startReleases,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const NOW = '2026-03-10T09:00:00.000Z';

describe.each(databases.eachSupportedId())(
  'deployments of releases on %s',
  databaseId => {
    const realNow = Settings.now;

    beforeEach(() => setTime(NOW));
    afterEach(() => {
      Settings.now = realNow;
    });

    function setTime(time: string): void {
      const now = Date.parse(time);
      Settings.now = () => now;
    }

    async function start(releases = {}) {
      const portal = await startReleases({
        knex: await databases.init(databaseId),
        config: { handoff: { releases } },
      });
      return {
        ...portal,
        async report(externalId: string, more: Partial<ReportedChange> = {}) {
          await portal
            .request('post', '/changes', { as: pipeline })
            .send({
              changes: [
                {
                  source: 'ci',
                  externalId,
                  kind: 'deployment',
                  title: `Deploy ${externalId}`,
                  entityRefs: [PAYMENTS],
                  environment: 'production',
                  deployedAt: NOW,
                  ...more,
                },
              ],
            })
            .expect(200);
        },
        async list(): Promise<Release[]> {
          const { body } = await portal.request('get', '/releases').expect(200);
          return body.items;
        },
      };
    }

    /** A deployment is noticed at once, though nobody waits for it. */
    async function eventually<T>(
      read: () => Promise<T>,
      isThere: (value: T) => boolean,
    ): Promise<T> {
      const end = Date.now() + 10_000;
      for (;;) {
        const value = await read();
        if (isThere(value) || Date.now() > end) return value;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    }

    it('make a release of low risk that moves by itself, each once', async () => {
      const portal = await start();
      await portal.report('build-7', { version: '2.4.1' });
      const [made] = await eventually(portal.list, ({ length }) => length > 0);
      const release = await portal.get(made.id);
      expect(release).toMatchObject({
        title: 'payments 2.4.1 to production',
        state: 'deployed',
        isUnapproved: false,
        risk: 'low',
        deployments: [
          { entityRef: PAYMENTS, version: '2.4.1', provesRollback: false },
        ],
      });
      const { body } = await portal
        .request('get', `/releases?changeId=${release.deployments[0].changeId}`)
        .expect(200);
      expect(body.items).toMatchObject([{ id: release.id }]);
      await portal.report('build-7', { version: '2.4.1' });
      await portal.report('staging-8', { environment: 'staging' });
      await portal.report('old-6', { deployedAt: '2026-03-01T00:00:00Z' });
      await portal.report('build-9', { version: '2.4.2' });
      const all = await eventually(portal.list, ({ length }) => length > 1);
      expect(all.map(({ version }) => version).sort()).toEqual([
        '2.4.1',
        '2.4.2',
      ]);
    });

    it('make none where the configuration says so', async () => {
      const portal = await start({ fromDeployments: false });
      await portal.report('build-7');
      const release = await portal.create({ draft: true, version: '2.5' });
      await portal.report('build-8', { version: '2.5' });
      await eventually(
        () => portal.get(release.id),
        ({ state }) => state === 'deployed',
      );
      expect(await portal.list()).toHaveLength(1);
    });

    it('belong to the release that they name, which is deployed with its last entity', async () => {
      const portal = await start();
      const other = await portal.create({ version: '3.0', draft: true });
      const { id } = await portal.create({
        version: '2.4.1',
        entityRefs: [PAYMENTS, LEDGER],
      });
      await portal.report('one', { version: '2.4.1' });
      const begun = await eventually(
        () => portal.get(id),
        ({ state }) => state === 'deploying',
      );
      expect(begun).toMatchObject({ state: 'deploying', isUnapproved: false });
      await portal.report('two', { version: '2.4.1', entityRefs: [LEDGER] });
      const done = await eventually(
        () => portal.get(id),
        ({ state }) => state === 'deployed',
      );
      expect(done).toMatchObject({
        state: 'deployed',
        isUnapproved: false,
        watchUntil: '2026-03-11T09:00:00.000Z',
      });
      expect(done.transitions.at(-1)!.reason).toBe('Reported: Deploy two');
      expect((await portal.get(other.id)).state).toBe('draft');
    });

    it('show in the timeline of their entities, but for what deployments tell', async () => {
      const portal = await start();
      await portal.report('auto', { version: '1.0' });
      await eventually(portal.list, ({ length }) => length > 0);
      const { id } = await portal.create({ environment: 'production' });
      await portal.move(id, 'deployed').expect(201);
      const { body } = await portal
        .request('get', `/timeline?entityRef=${PAYMENTS}&type=release`)
        .expect(200);
      expect(body.items).toEqual([
        expect.objectContaining({
          type: 'release',
          title: 'Payments 2.4',
          state: 'deployed',
          entityRefs: [PAYMENTS],
          releaseId: id,
        }),
      ]);
    });

    it('of what nobody accepted are recorded as unapproved', async () => {
      const portal = await start();
      const { id } = await portal.create({ ...highRisk, version: '2.4.1' });
      await portal.report('one', { version: '2.4.1' });
      const release = await eventually(
        () => portal.get(id),
        ({ state }) => state === 'deployed',
      );
      expect(release).toMatchObject({ state: 'deployed', isUnapproved: true });
      expect(release.transitions.at(-1)!.unmet[0]).toContain(
        'was not accepted, but draft',
      );
    });

    it('say what somebody has said already, without another release', async () => {
      const portal = await start();
      const { id } = await portal.create({}, pipeline);
      await portal.move(id, 'deployed', {}, pipeline).expect(201);
      await portal.report('one');
      const release = await eventually(
        () => portal.get(id),
        ({ deployments }) => deployments.length > 0,
      );
      expect(release.deployments).toHaveLength(1);
      expect(await portal.list()).toHaveLength(1);
    });

    it('prove a rollback, which ends when its run has ended well', async () => {
      const portal = await start();
      const { body } = await portal
        .request('post', '/documents', { as: dana })
        .send({
          entityRef: PAYMENTS,
          kind: 'rollback',
          title: 'Undo',
          content:
            '---\nrollback_criteria:\n  - Errors above 1 %\n---\n- [ ] Switch back\n',
        })
        .expect(201);
      const documentId = body.document.id;
      const { id } = await portal.create({ version: '2.4.1' });
      const undo = { documentId, reason: 'Errors', requestId: 'undo-2.4.1' };
      const rollBack = () =>
        portal
          .request('post', `/releases/${id}/rollback`, { as: olaf })
          .send(undo);
      const early = await rollBack().expect(409);
      expect(early.body.error.message).toContain('cannot be rolling-back');
      await portal.report('one', { version: '2.4.1' });
      await eventually(
        () => portal.get(id),
        ({ state }) => state === 'deployed',
      );
      const { body: watch } = await portal
        .request('get', `/releases/${id}/watch`)
        .expect(200);
      expect(watch).toMatchObject({
        since: NOW,
        until: '2026-03-11T09:00:00.000Z',
        procedures: [{ documentId, title: 'Undo', revision: 1 }],
      });

      setTime('2026-03-10T10:00:00Z');
      const { body: begun } = await rollBack().expect(201);
      expect(begun.state).toBe('rolling-back');
      const { body: again } = await rollBack().expect(201);
      expect(again.runs).toEqual(begun.runs);
      const [{ runId }] = again.runs;
      const waits = await portal
        .move(id, 'rolled-back', { reason: 'Gone' }, olaf)
        .expect(409);
      expect(waits.body.error.message).toContain(
        'The run of its rollback goes on. No deployment proves it yet for 1 of 1 entities',
      );
      await portal
        .request('post', `/runs/${runId}/finish`, { as: olaf })
        .send({ outcome: 'resolved' })
        .expect(200);
      const ended = await eventually(
        () => portal.get(id),
        ({ runs }) => runs[0].endedAt !== undefined,
      );
      expect(ended.state).toBe('rolling-back');
      await portal.report('back', {
        version: '2.4.0',
        deployedAt: '2026-03-10T10:05:00Z',
      });
      const undone = await eventually(
        () => portal.get(id),
        ({ state }) => state === 'rolled-back',
      );
      expect(undone).toMatchObject({
        state: 'rolled-back',
        runs: [{ runId, purpose: 'rollback', outcome: 'resolved' }],
      });
      expect(undone.deployments.at(-1)).toMatchObject({ provesRollback: true });
      const { body: timeline } = await portal
        .request('get', `/releases/${id}/timeline`)
        .expect(200);
      const types = timeline.items.map(
        ({ type, title }: { type: string; title: string }) =>
          `${type} ${title}`,
      );
      expect(types).toContain('run Undo');
      expect(types).toContain('deployment 2.4.0');
      expect(types.indexOf('transition rolling-back')).toBeLessThan(
        types.indexOf('transition rolled-back'),
      );
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import { TestDatabases } from '@backstage/backend-test-utils';
import type { ReportedChange } from 'backstage-plugin-handoff-common';
import {
  dana,
  DEVELOPMENT,
  olaf,
  PAYMENTS,
  pipeline,
  roles,
  startReleases,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const window = {
  start: '2026-03-11T21:00:00+01:00',
  end: '2026-03-11T23:00:00+01:00',
  timeZone: 'Europe/Vienna',
};

describe.each(databases.eachSupportedId())(
  'what is asked of releases on %s',
  databaseId => {
    const start = async () =>
      startReleases({ knex: await databases.init(databaseId) });

    it('loses nothing when two edit it at once', async () => {
      const portal = await start();
      const { id, etag } = await portal.create({ draft: true });
      const put = (title: string, match?: string) => {
        const request = portal.request('put', `/releases/${id}`, { as: olaf });
        if (match) request.set('If-Match', match);
        return request.send({ title, entityRefs: [PAYMENTS] });
      };
      await put('No etag').expect(428);
      const { body: first } = await put('First', etag).expect(200);
      const second = await put('Second', etag).expect(412);
      expect(second.body.error).toMatchObject({ etag: first.etag });
      expect((await portal.get(id)).title).toBe('First');
      await put('Second', first.etag).expect(200);
      const added = await Promise.all(
        ['a', 'b', 'c'].map(title =>
          portal.request('post', `/releases/${id}/tasks`).send({ title }),
        ),
      );
      expect(added.map(({ status }) => status)).toEqual([201, 201, 201]);
      const titles = (await portal.get(id)).tasks.map(({ title }) => title);
      expect(titles.sort()).toEqual(['a', 'b', 'c']);
    });

    it('holds a thousand tasks, and no more', async () => {
      const portal = await start();
      const tasks = Array.from({ length: 1_000 }, (_, i) => ({
        title: `Task ${i}`,
        owner: DEVELOPMENT,
      }));
      const { id, tasks: made } = await portal.create({ draft: true, tasks });
      expect(made.map(({ title }) => title)).toEqual(
        tasks.map(({ title }) => title),
      );
      const path = `/releases/${id}/tasks`;
      await portal.request('post', path).send({ title: 'More' }).expect(400);
      await portal.request('delete', `${path}/${made[500].id}`).expect(200);
      await portal
        .request('patch', `${path}/${made[999].id}`)
        .send({ isDone: true })
        .expect(200);
      const release = await portal.get(id);
      expect(release.tasks).toHaveLength(999);
      expect(release.tasks[500].title).toBe('Task 501');
      expect(release.tasks[998].doneAt).toBeDefined();
    });

    it('waits for those who plan when a change is undone in review', async () => {
      const portal = await start();
      const report = async (number: number, more: Partial<ReportedChange>) => {
        const { body } = await portal
          .request('post', '/changes', { as: pipeline })
          .send({
            changes: [
              {
                source: 'ci',
                externalId: `pr-${number}`,
                kind: 'pull-request',
                title: `Change ${number}`,
                number,
                repository: 'acme/payments',
                entityRefs: [PAYMENTS],
                mergedAt: `2026-03-0${number}T09:00:00Z`,
                ...more,
              },
            ],
          })
          .expect(200);
        return body.items[0].id as string;
      };
      const accept = (id: string) => portal.move(id, 'accepted');
      const change = await report(1, { description: 'Caches rates' });
      const { id } = await portal.create({
        raisedRisk: { risk: 'medium', reason: 'Money' },
        changeIds: [change],
      });
      await portal.move(id, 'in-review').expect(201);
      await portal.sign(id, 'operations', olaf).expect(201);

      const revert = await report(2, {
        description: 'Reverts acme/payments#1',
      });
      const { body } = await accept(id).expect(409);
      expect(body.error.message).toContain('Changes that were undone since: 1');
      const { etag, changes, signOffs, next } = await portal.get(id);
      expect(changes).toMatchObject([{ id: change, state: 'reverted' }]);
      expect(signOffs).toMatchObject([{ voidedBy: [] }]);
      expect(next).toMatchObject({ what: 'plan' });

      await portal
        .request('put', `/releases/${id}`, { as: dana })
        .set('If-Match', etag)
        .send({
          title: 'Payments 2.4',
          entityRefs: [PAYMENTS],
          roles,
          changeIds: [change, revert],
          raisedRisk: { risk: 'medium', reason: 'Money' },
        })
        .expect(200);
      const again = await accept(id).expect(409);
      expect(again.body.error.message).not.toContain('undone');
      await portal.sign(id, 'operations', olaf).expect(201);
      await accept(id).expect(201);
    });

    it('names the field that cannot be used', async () => {
      const portal = await start();
      const wrong: [field: string, values: object][] = [
        ['window.end', { window: { ...window, end: window.start } }],
        [
          'window.timeZone',
          { window: { ...window, timeZone: 'Mars/Olympus' } },
        ],
        ['title', { title: '  ' }],
        ['successBy', { successBy: '2026-02-30' }],
        ['channelUrl', { channelUrl: 'ftp://example.com/payments' }],
        ['changeIds', { changeIds: ['unknown'] }],
        ['roles.operations', { roles: named('operations') }],
        ['roles.operations', { roles: named('user:default/gone') }],
        [
          'tasks.dependsOn',
          { tasks: [{ title: 'a', dependsOn: ['something'] }] },
        ],
        [
          'tasks.owner',
          { tasks: [{ title: 'a', owner: 'user:default/gone' }] },
        ],
      ];
      for (const [field, values] of wrong) {
        const { body } = await portal
          .request('post', '/releases')
          .send({ title: 'Bad', entityRefs: [PAYMENTS], ...values })
          .expect(400);
        expect(body.error.message).toContain(field);
      }
    });
  },
);

function named(party: string) {
  return [{ role: 'operations', parties: [party] }];
}

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

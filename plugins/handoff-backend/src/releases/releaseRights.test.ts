import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { catalogPolicy, denyListed } from '../__testUtils__/catalogPolicy';
import { operations } from './__testUtils__/operations';
import {
  bea,
  dana,
  highRisk,
  LEDGER,
  olaf,
  OPERATIONS,
  PAYMENTS,
  pipeline,
  roles,
  startReleases,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const anonymous = mockCredentials.none.header();
const plan = { title: 'Payments 2.4', entityRefs: [PAYMENTS] };

describe.each(databases.eachSupportedId())(
  'rights on releases on %s',
  databaseId => {
    const start = async (
      features: Parameters<typeof startReleases>[0]['features'] = [],
      knex = databases.init(databaseId),
    ) => startReleases({ knex: await knex, features });

    it('asks who calls, and the policy', async () => {
      const denied: string[] = [];
      const portal = await start([denyListed(denied)]);
      const { id } = await portal.create();
      for (const [method, path, body] of operations) {
        await portal
          .request(method, path, { as: anonymous })
          .send(body)
          .expect(401);
      }
      for (const name of [
        'read',
        'create',
        'update',
        'transition',
        'expedite',
        'sign-off',
        'except',
      ]) {
        const permission = `handoff.release.${name}`;
        denied.splice(0, 1, permission);
        for (const [method, path, body, needed] of operations) {
          if (needed !== name && name !== 'read') continue;
          const response = await portal
            .request(method, path.replace('ID', id))
            .send(body);
          expect({ path, status: response.status }).toEqual({
            path,
            status: 403,
          });
          expect(response.body.error.message).toContain(permission);
        }
      }
    });

    it('shows releases to those who may read an entity of them, and of that what they may read', async () => {
      const portal = await start([catalogPolicy()]);
      const both = await portal.create({ entityRefs: [PAYMENTS, LEDGER] });
      const theirs = await portal.create({ entityRefs: [LEDGER] });
      portal.hidden.add(LEDGER);
      expect((await portal.get(both.id)).entityRefs).toEqual([PAYMENTS]);
      const list = await portal.request('get', '/releases', { as: dana });
      expect(list.body).toMatchObject({ totalItems: 1 });
      expect(list.body.items[0]).toMatchObject({
        id: both.id,
        entityRefs: [PAYMENTS],
      });
      for (const [method, path, body] of operations.slice(1)) {
        if (path === '/releases') continue;
        const hidden = await portal
          .request(method, path.replace('ID', theirs.id))
          .send(body);
        expect({ path, status: hidden.status }).toEqual({ path, status: 404 });
      }
      // What the writer does not see stays.
      await portal
        .request('put', `/releases/${both.id}`)
        .set('If-Match', '*')
        .send({ ...plan, title: 'Payments 2.5' })
        .expect(200);
      portal.hidden.clear();
      expect(await portal.get(both.id)).toMatchObject({
        title: 'Payments 2.5',
        entityRefs: [PAYMENTS, LEDGER],
      });
      const refused = await portal
        .request('post', '/releases')
        .send({ ...plan, entityRefs: ['component:default/gone'] });
      expect(refused).toMatchObject({ status: 400 });
      expect(refused.body.error.message).toContain(
        'the catalog has no component:default/gone',
      );
    });

    it('lets only those sign who are in the role, at that moment, and nobody for two', async () => {
      const portal = await start();
      const { id } = await portal.create(highRisk);
      await portal.move(id, 'in-review').expect(201);
      await portal.sign(id, 'operations', dana).expect(403);
      await portal.sign(id, 'operations', pipeline).expect(403);
      portal.groups.olaf = [];
      const lost = await portal.sign(id, 'operations', olaf).expect(403);
      expect(lost.body.error.message).toContain(`Only ${OPERATIONS} may sign`);
      await portal.sign(id, 'operations', bea).expect(201);
      const twice = await portal.sign(id, 'development', bea).expect(403);
      expect(twice.body.error.message).toContain('signed this release as');
      const { body } = await portal.sign(id, 'development', dana).expect(201);
      const [own] = body.signOffs;
      await portal
        .request('delete', `/releases/${id}/sign-offs/${own.id}`, { as: dana })
        .expect(403);
      const withdrawn = await portal
        .request('delete', `/releases/${id}/sign-offs/${own.id}`, { as: bea })
        .expect(200);
      expect(withdrawn.body.signOffs[0].withdrawnAt).toBeDefined();
      await portal.move(id, 'accepted').expect(409);
    });

    it('says who has left the catalog, and waits for others', async () => {
      const portal = await start();
      const { id } = await portal.create({
        ...highRisk,
        roles: [...roles, { role: 'security', parties: ['user:default/dana'] }],
      });
      await portal.move(id, 'in-review').expect(201);
      await portal.sign(id, 'operations', olaf).expect(201);
      await portal.sign(id, 'development', dana).expect(201);
      portal.entities.splice(
        portal.entities.findIndex(({ metadata }) => metadata.name === 'dana'),
        1,
      );
      const gone = await portal.move(id, 'accepted', {}, olaf).expect(409);
      expect(gone.body.error.message).toContain(
        'The catalog has no user:default/dana',
      );
      portal.entities.splice(0, 1);
      const deleted = await portal.get(id, olaf);
      expect(deleted.entityRefs).toEqual([PAYMENTS]);
      expect(
        deleted.moves.find(({ to }) => to === 'accepted')?.unmet,
      ).toContainEqual(
        `The catalog has no ${PAYMENTS}, or you may not read it: take it out of the release`,
      );
      await portal
        .request('put', `/releases/${id}`, { as: olaf })
        .set('If-Match', deleted.etag)
        .send({ ...plan, ...highRisk, roles })
        .expect(200);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

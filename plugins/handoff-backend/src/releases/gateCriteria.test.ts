import { TestDatabases } from '@backstage/backend-test-utils';
import { gate } from '../readiness/__testUtils__/startReadinessPortal';
import {
  dana,
  PAYMENTS,
  pipeline,
  startReleases,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'gates that releases wait for on %s',
  databaseId => {
    const start = async (gates: string[] = []) =>
      startReleases({
        knex: await databases.init(databaseId),
        config: {
          handoff: {
            readiness: {
              gates: [
                gate(),
                gate({ id: 'libraries', appliesTo: { kind: 'API' } }),
              ],
            },
            releases: { templates: [{ id: 'all', gates }] },
          },
        },
      });

    it('have to pass, unless they do not apply', async () => {
      const portal = await start(['load-test', 'libraries']);
      const path = '/readiness/component/default/payments';
      await portal.request('get', path).expect(200);
      const { id, criteria } = await portal.create();
      expect(criteria.map(({ value, unmet }) => [value, unmet])).toEqual([
        ['load-test', [`${PAYMENTS}: no-data`]],
        ['libraries', []],
      ]);
      const refused = await portal.move(id, 'accepted').expect(409);
      expect(refused.body.error.message).toContain(
        'Gate load-test: no-data for 1 of 1 entities',
      );
      await portal
        .request('put', `${path}/gates/load-test/result`, { as: pipeline })
        .send({ state: 'passed' })
        .expect(200);
      await portal.request('get', path).expect(200);
      await portal.move(id, 'accepted').expect(201);
    });

    it('are there, or are not believed to be met', async () => {
      const portal = await start(['removed']);
      const { id, criteria } = await portal.create({ draft: true });
      expect(criteria).toMatchObject([{ unmet: [`${PAYMENTS}: unknown`] }]);
      const add = (value: string) =>
        portal
          .request('post', `/releases/${id}/criteria`, { as: dana })
          .send({ kind: 'gate', value, reason: 'It is about money' });
      const { body } = await add('laod-test').expect(400);
      expect(body.error.message).toContain("there is no gate 'laod-test'");
      await add('load-test').expect(201);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

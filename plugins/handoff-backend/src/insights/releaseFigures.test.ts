import { TestDatabases } from '@backstage/backend-test-utils';
import type { InsightRow, Insights } from 'backstage-plugin-handoff-common';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  bea,
  dana,
  highRisk,
  LEDGER,
  olaf,
  PAYMENTS,
  startReleases,
  type ReleasePortal,
} from '../releases/__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'figures of releases on %s',
  databaseId => {
    const start = async (
      options: Partial<Parameters<typeof startReleases>[0]> = {},
    ) =>
      startReleases({
        knex: await databases.init(databaseId),
        config: { handoff: { releases: { dryRunFrom: 'never' } } },
        ...options,
      });

    /** Takes a release from draft to accepted, with whatever goes wrong in between. */
    async function accept(
      portal: ReleasePortal,
      title: string,
      setback?: (id: string) => Promise<unknown>,
      entityRefs = [PAYMENTS],
    ): Promise<string> {
      const { id } = await portal.create({
        title,
        entityRefs,
        draft: true,
        ...highRisk,
      });
      await portal.move(id, 'in-review').expect(201);
      await setback?.(id);
      await portal.sign(id, 'development', dana).expect(201);
      await portal.sign(id, 'operations', olaf).expect(201);
      const { state } = await portal.get(id);
      if (state !== 'accepted') await portal.move(id, 'accepted').expect(201);
      return id;
    }

    async function figures(portal: ReleasePortal, query = '') {
      const { status, body } = await portal.request('get', `/insights${query}`);
      expect({ status, body }).toMatchObject({ status: 200 });
      const read = body as Insights;
      const of = (id: string) => read.figures.find(each => each.id === id);
      return {
        share: of('releases-accepted-first-time'),
        time: of('time-to-accepted'),
        withheld: read.withheld,
      };
    }

    async function rows(portal: ReleasePortal) {
      const { body } = await portal.request(
        'get',
        '/insights/releases-accepted-first-time/rows',
      );
      return Object.fromEntries(
        (body.items as InsightRow[]).map(({ title, isCounted, reason }) => [
          title,
          isCounted || reason,
        ]),
      );
    }

    it('tell how many were accepted the first time, and why others were not', async () => {
      const portal = await start();
      await accept(portal, 'Smooth');
      await accept(portal, 'Smooth as well', undefined, [PAYMENTS, LEDGER]);
      await accept(portal, 'Sent back', async id => {
        await portal.move(id, 'draft').expect(201);
        await portal.move(id, 'in-review').expect(201);
      });
      await accept(portal, 'Turned down', async id => {
        await portal
          .sign(id, 'operations', olaf, {
            state: 'rejected',
            reason: 'No way back',
          })
          .expect(201);
        const { state } = await portal.get(id);
        if (state === 'rejected') {
          await portal.move(id, 'draft').expect(201);
          await portal.move(id, 'in-review').expect(201);
        }
      });
      expect(await figures(portal)).toMatchObject({
        share: { count: 4, isTooFew: true },
      });
      await accept(portal, 'Changed under way', async id => {
        await portal.sign(id, 'development', dana).expect(201);
        const { etag, title, roles, entityRefs } = await portal.get(id);
        await portal
          .request('put', `/releases/${id}`, { as: dana })
          .set('If-Match', etag)
          .send({ title, entityRefs, goal: 'Another', roles, ...highRisk })
          .expect(200);
      });
      // Asks for no signature, and is accepted by itself.
      await portal.create({ title: 'Small' });
      // Not accepted yet.
      const { id } = await portal.create({ draft: true, ...highRisk });
      await portal.move(id, 'in-review').expect(201);

      const { share, time } = await figures(portal);
      expect(share).toMatchObject({ count: 5, value: 2 / 5 });
      expect(time).toMatchObject({ count: 5, unit: 'seconds' });
      expect(time!.value).toBeGreaterThan(0);
      expect(time!.value).toBeLessThan(60);
      expect(await rows(portal)).toEqual({
        Smooth: true,
        'Smooth as well': true,
        'Sent back': 'Went back to draft before',
        'Turned down': 'Rejected before',
        'Changed under way': 'Had to be signed once more',
      });
      expect(await figures(portal, `?entityRef=${LEDGER}`)).toMatchObject({
        share: { count: 1 },
      });
      const { body } = await portal.request(
        'get',
        '/insights/time-to-accepted/rows?limit=1',
        { as: bea },
      );
      expect(body.items[0]).toMatchObject({
        title: 'Changed under way',
        releaseId: expect.any(String),
        seconds: expect.any(Number),
      });
    });

    it('are of the releases that the caller may see', async () => {
      const portal = await start({ features: [catalogPolicy()] });
      for (const number of [1, 2, 3, 4, 5]) {
        await accept(portal, `Release ${number}`);
      }
      expect(await figures(portal)).toMatchObject({ share: { value: 1 } });
      portal.hidden.add(PAYMENTS);
      expect(await figures(portal)).toMatchObject({ share: { count: 0 } });
      const closed = await start({ features: [deny('handoff.release.read')] });
      const { share, time, withheld } = await figures(closed);
      expect([share, time]).toEqual([undefined, undefined]);
      expect(withheld).toEqual([
        'releases-accepted-first-time',
        'time-to-accepted',
      ]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

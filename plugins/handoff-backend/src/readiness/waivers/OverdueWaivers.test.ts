import { TestDatabases } from '@backstage/backend-test-utils';
import {
  inHours,
  letHoursPass,
  PAYMENTS,
  resetClock,
  startWaiversPortal,
} from './__testUtils__/startWaiversPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'waivers that are overdue, on %s',
  databaseId => {
    afterEach(resetClock);

    it('are those that ran out before their gate was met', async () => {
      const knex = await databases.init(databaseId);
      const portal = await startWaiversPortal({ knex });
      const evaluate = () =>
        portal.request('get', '/readiness/component/default/payments');
      const list = async () => {
        await evaluate();
        const { status, body } = await portal.request(
          'get',
          '/insights/waivers-overdue/rows',
        );
        expect(status).toBe(200);
        return body.items.map((row: { gateId: string; waiverId: string }) => [
          row.gateId,
          row.waiverId,
        ]);
      };
      const grant = async (gateId: string, hours: number) => {
        const waiver = await portal.requested({
          gateId,
          expiresAt: inHours(hours),
        });
        await portal.decide(waiver, { state: 'approved' });
        return waiver.id;
      };
      await evaluate();
      const [test, runbook] = [
        await grant('load-test', 20),
        await grant('runbook', 20),
      ];
      expect(await list()).toEqual([]);

      letHoursPass(21);
      const overdue = await list();
      expect(overdue).toHaveLength(2);
      expect(overdue).toEqual(
        expect.arrayContaining([
          ['load-test', test],
          ['runbook', runbook],
        ]),
      );
      const { body } = await portal.request('get', '/insights');
      expect(body.figures.at(-1)).toMatchObject({
        id: 'waivers-overdue',
        value: 2,
        isNow: true,
      });

      // One is given leave once more, and the gate of the other is met.
      await grant('load-test', 20);
      await knex('handoff_gate_standings')
        .where({ entity_ref: PAYMENTS, gate_id: 'runbook' })
        .update({ state: 'passed' });
      await portal.request('get', '/insights');
      expect(
        (await portal.request('get', '/insights/waivers-overdue/rows')).body
          .totalItems,
      ).toBe(0);
    });

    it('are hidden from those who may not read readiness', async () => {
      const knex = await databases.init(databaseId);
      const portal = await startWaiversPortal({
        knex,
        denied: ['handoff.readiness.read'],
      });
      const { body } = await portal.request('get', '/insights');
      expect(body.withheld).toEqual(['waivers-overdue']);
      expect(
        await portal.request('get', '/insights/waivers-overdue/rows'),
      ).toMatchObject({ status: 403 });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

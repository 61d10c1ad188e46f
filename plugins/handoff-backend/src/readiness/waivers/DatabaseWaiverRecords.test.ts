import { TestDatabases } from '@backstage/backend-test-utils';
import { DateTime } from 'luxon';
import {
  BOB,
  inHours,
  letHoursPass,
  MOCK,
  PAYMENTS,
  resetClock,
  startWaiversPortal,
} from './__testUtils__/startWaiversPortal';
import { DatabaseWaiverRecords } from './DatabaseWaiverRecords';
import { stateOf } from './stateOf';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'DatabaseWaiverRecords on %s',
  databaseId => {
    afterEach(resetClock);

    it('show the plugin what counts, what counted and what ends soon', async () => {
      const knex = await databases.init(databaseId);
      const portal = await startWaiversPortal({ knex });
      const records = DatabaseWaiverRecords.create({ client: knex });
      const at = (hours: number) => DateTime.fromISO(inHours(hours));
      const begin = at(0) as DateTime<true>;
      const later = (minutes: number) => begin.plus({ minutes });
      const ids = (waivers: { id: string }[]) => waivers.map(({ id }) => id);

      letHoursPass(1);
      const denied = await portal.requested();
      letHoursPass(2);
      await portal.decide(denied, { state: 'denied', reason: 'No' });
      const waits = await portal.requested({ expiresAt: inHours(20) });
      letHoursPass(3);
      const other = await portal.requested({ gateId: 'runbook' });
      await portal.decide(other, { state: 'approved' });
      letHoursPass(4);
      await portal.decide(waits, { state: 'approved' });
      letHoursPass(5);
      await portal.revoke(other);

      const counting = await records.listFor([PAYMENTS, 'component:x/y']);
      expect(counting).toEqual([
        {
          id: waits.id,
          entityRef: PAYMENTS,
          gateId: 'load-test',
          reason: waits.reason,
          mitigation: waits.mitigation,
          requestedBy: MOCK,
          requestedAt: waits.requestedAt,
          expiresAt: waits.expiresAt,
          decision: { state: 'approved', by: BOB, at: expect.any(String) },
        },
      ]);
      expect(await records.listFor([])).toEqual([]);
      expect(await records.listFor(['component:default/ledger'])).toEqual([]);

      const history = [30, 90, 150, 210, 270, 330, 24 * 60].map(later);
      const stood = await Promise.all(
        history.map(async time =>
          (
            await records.listAt(PAYMENTS, time)
          ).map(waiver => [
            waiver.id,
            stateOf(waiver, time),
            waiver.decision?.state,
            waiver.revocation,
          ]),
        ),
      );
      const asked = (id: string) => [id, 'requested', undefined, undefined];
      const held = (id: string) => [id, 'approved', 'approved', undefined];
      expect(stood).toEqual([
        [],
        [asked(denied.id)],
        [asked(waits.id)],
        [asked(waits.id), held(other.id)],
        [held(waits.id), held(other.id)],
        [held(waits.id)],
        [],
      ]);

      const end = DateTime.fromISO(waits.expiresAt) as DateTime<true>;
      const before = end.minus({ hours: 1 });
      for (const [from, to, expected] of [
        [before, end, [waits.id]],
        [before, end.minus({ seconds: 1 }), []],
        [end, end.plus({ days: 9 }), []],
        [begin, end.plus({ days: 9 }), [waits.id]],
      ] as const) {
        expect(ids(await records.listExpiring({ from, to }))).toEqual(expected);
      }
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import { TestDatabases } from '@backstage/backend-test-utils';
import { Settings } from 'luxon';
import {
  dana,
  olaf,
  pipeline,
  startReleases,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const NIGHT = {
  start: '2026-12-24T20:00:00+01:00',
  end: '2026-12-24T22:00:00+01:00',
  timeZone: 'Europe/Vienna',
};

const periods = [
  {
    id: 'holidays',
    kind: 'freeze',
    title: 'Holidays',
    start: '2026-12-20T00:00',
    duration: 'P14D',
    timeZone: 'Europe/Vienna',
  },
];

describe.each(databases.eachSupportedId())(
  'freezes and releases on %s',
  databaseId => {
    const realNow = Settings.now;

    afterEach(() => {
      Settings.now = realNow;
    });

    function setTime(time: string): void {
      const now = Date.parse(time);
      Settings.now = () => now;
    }

    const start = async () =>
      startReleases({
        knex: await databases.init(databaseId),
        config: { handoff: { calendar: { periods } } },
      });

    it('take a reasoned exception of those who may grant it', async () => {
      const portal = await start();
      setTime('2026-12-01T09:00:00Z');
      const { id } = await portal.create({
        window: NIGHT,
        raisedRisk: { risk: 'medium', reason: 'Ledger' },
      });
      await portal.move(id, 'in-review').expect(201);
      await portal.sign(id, 'operations', olaf).expect(201);
      const refused = await portal.move(id, 'accepted').expect(409);
      const [violation] = (await portal.get(id)).windowViolations;
      expect(violation).toMatchObject({
        kind: 'freeze',
        periodId: expect.any(String),
        title: 'Holidays',
        isExcepted: false,
      });
      expect(refused.body.error.message).toContain(violation.message);
      const { body } = await portal
        .request('post', `/releases/${id}/exceptions`, { as: dana })
        .send({
          subject: { type: 'period', id: violation.periodId },
          reason: 'The law changes on the first',
          expiresAt: '2026-12-25T00:00:00Z',
        })
        .expect(201);
      await portal
        .request(
          'patch',
          `/releases/${id}/exceptions/${body.exceptions[0].id}`,
          {
            as: olaf,
          },
        )
        .send({ state: 'granted' })
        .expect(200);
      await portal.move(id, 'accepted').expect(201);
      setTime('2026-12-24T19:30:00Z');
      await portal.move(id, 'deploying').expect(201);
    });

    it('mark what a pipeline deploys nevertheless', async () => {
      const portal = await start();
      setTime('2026-12-24T19:30:00Z');
      const { id, state } = await portal.create({}, pipeline);
      expect(state).toBe('accepted');
      await portal.move(id, 'deploying', {}, pipeline).expect(409);
      const { body } = await portal
        .move(id, 'deployed', {}, pipeline)
        .expect(201);
      expect(body).toMatchObject({ state: 'deployed', isUnapproved: true });
      expect(body.transitions.at(-1).unmet).toEqual(['It is in a freeze']);
      setTime('2027-01-10T10:00:00Z');
      const later = await portal.create({}, pipeline);
      expect(later.windowViolations).toEqual([]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

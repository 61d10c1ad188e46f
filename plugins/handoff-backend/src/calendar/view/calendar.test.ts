import { TestDatabases } from '@backstage/backend-test-utils';
import { catalogPolicy, denyListed } from '../../__testUtils__/catalogPolicy';
import {
  anonymous,
  during,
  LEDGER,
  MONEY,
  PAYMENTS,
  startCalendar,
  WEB,
  WEBSITE,
} from '../__testUtils__/startCalendar';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const november = '/calendar?from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z';

const nights = {
  id: 'nights',
  kind: 'window',
  title: 'Nights',
  scopeRef: MONEY,
  start: '2026-01-01T20:00',
  duration: 'PT4H',
  timeZone: 'Europe/Vienna',
  recurrence: 'FREQ=DAILY',
};

const audit = {
  id: 'audit',
  kind: 'freeze',
  title: 'Audit',
  start: '2026-11-26T00:00',
  duration: 'P2D',
  timeZone: 'Europe/Vienna',
};

describe.each(databases.eachSupportedId())('calendar on %s', databaseId => {
  const start = async (
    features: Parameters<typeof startCalendar>[0]['features'] = [],
  ) =>
    startCalendar({
      knex: await databases.init(databaseId),
      config: { handoff: { calendar: { periods: [nights, audit] } } },
      features,
    });

  it('asks who calls, and the policy', async () => {
    const denied: string[] = [];
    const portal = await start([denyListed(denied)]);
    await portal.release();
    await portal.request('get', november, { as: anonymous }).expect(401);
    denied.push('handoff.calendar.read');
    const refused = await portal.request('get', november).expect(403);
    expect(refused.body.error.message).toContain('handoff.calendar.read');
    denied.splice(0, 1, 'handoff.release.read');
    const { releases, conflicts, reviews, periods } = await portal.calendar();
    expect([releases, conflicts, reviews]).toEqual([[], [], []]);
    expect(periods).toHaveLength(2);
  });

  it('shows releases with what they do not fit, and when they should be ready', async () => {
    const portal = await start();
    const fits = await portal.release();
    const frozen = await portal.release({
      title: 'In the audit',
      window: during('2026-11-27T18:00', '2026-11-27T21:00'),
      environment: 'production',
    });
    await portal.release({ title: 'No window', window: undefined });
    const next = await portal.release({
      title: 'In December',
      window: during('2026-12-02T20:00', '2026-12-02T22:00'),
    });
    const { releases, periods, reviews, isTruncated } = await portal.calendar();
    expect(isTruncated).toBe(false);
    expect(releases).toEqual([
      {
        id: fits.id,
        title: 'Payments 2.4',
        entityRefs: [PAYMENTS],
        window: fits.window,
        state: 'draft',
        risk: 'low',
        parties: [],
        warnings: [],
      },
      expect.objectContaining({ id: frozen.id, environment: 'production' }),
    ]);
    expect(releases[1].warnings).toEqual([
      {
        kind: 'freeze',
        periodId: 'audit',
        title: 'Audit',
        start: '2026-11-25T23:00:00.000Z',
        end: '2026-11-27T23:00:00.000Z',
      },
      {
        kind: 'window',
        periodId: 'nights',
        title: 'Nights',
        entityRef: PAYMENTS,
        start: '2026-11-27T19:00:00.000Z',
        end: '2026-11-27T23:00:00.000Z',
      },
    ]);
    expect(
      periods.map(({ id, occurrences }) => [id, occurrences.length]),
    ).toEqual([
      ['nights', 30],
      ['audit', 1],
    ]);
    expect(reviews.map(({ releaseId, at }) => [releaseId, at])).toEqual([
      [fits.id, '2026-11-17T19:00:00.000Z'],
      [frozen.id, '2026-11-20T17:00:00.000Z'],
      [next.id, '2026-11-25T19:00:00.000Z'],
    ]);
    await portal
      .request('post', `/releases/${frozen.id}/transitions`)
      .send({ to: 'cancelled', reason: 'The audit' })
      .expect(201);
    const after = await portal.calendar();
    expect(after.releases[1]).toMatchObject({
      state: 'cancelled',
      warnings: [],
    });
    expect(after.reviews).toHaveLength(2);
  });

  it('finds releases that get into each other’s way, also outside of what is wanted', async () => {
    const portal = await start();
    const roles = [{ role: 'operations', parties: [WEB] }];
    const payments = await portal.release({ roles });
    const ledger = await portal.release({
      title: 'Ledger',
      entityRefs: [LEDGER],
    });
    const website = await portal.release({
      title: 'Website',
      entityRefs: [WEBSITE],
      window: during('2026-11-24T21:00', '2026-11-24T23:00'),
    });
    const { conflicts } = await portal.calendar();
    expect(conflicts).toEqual([
      {
        releases: expect.arrayContaining([
          { id: payments.id, title: 'Payments 2.4' },
          { id: ledger.id, title: 'Ledger' },
        ]),
        start: '2026-11-24T19:00:00.000Z',
        end: '2026-11-24T21:00:00.000Z',
        reasons: [
          { kind: 'dependency', entityRef: PAYMENTS, dependsOn: LEDGER },
        ],
      },
      {
        releases: [
          { id: payments.id, title: 'Payments 2.4' },
          { id: website.id, title: 'Website' },
        ],
        start: '2026-11-24T20:00:00.000Z',
        end: '2026-11-24T21:00:00.000Z',
        reasons: [{ kind: 'owner', owner: WEB }],
      },
    ]);
    const ids = async (query: Record<string, string>) => {
      const found = await portal.calendar(query);
      return [found.releases, found.conflicts, found.periods].map(
        each => each.length,
      );
    };
    expect(await ids({ entityRef: WEBSITE })).toEqual([1, 1, 1]);
    expect(await ids({ system: MONEY })).toEqual([2, 2, 2]);
    expect(await ids({ owner: WEB })).toEqual([2, 2, 2]);
    expect(await ids({ owner: 'group:default/team-a' })).toEqual([2, 2, 2]);
    expect(await ids({ state: 'accepted' })).toEqual([0, 0, 2]);
  });

  it('shows what the reader may read, and asks the catalog as they do', async () => {
    const portal = await start([catalogPolicy()]);
    const both = await portal.release({ entityRefs: [PAYMENTS, LEDGER] });
    await portal.release({ title: 'Ledger', entityRefs: [LEDGER] });
    portal.hidden.add(LEDGER).add(MONEY);
    const { releases, conflicts, periods } = await portal.calendar();
    expect(releases).toEqual([
      expect.objectContaining({
        id: both.id,
        entityRefs: [PAYMENTS],
        warnings: [],
      }),
    ]);
    expect(conflicts).toEqual([]);
    expect(periods.map(({ id }) => id)).toEqual(['audit']);
  });

  it('takes at most 400 days', async () => {
    const portal = await start();
    for (const [to, message] of [
      ['2027-12-31T00:00:00Z', 'more than 400 days'],
      ['2026-10-01T00:00:00Z', 'is not after from'],
    ]) {
      const { body } = await portal
        .request('get', `/calendar?from=2026-11-01T00:00:00Z&to=${to}`)
        .expect(400);
      expect(body.error.message).toContain(message);
    }
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

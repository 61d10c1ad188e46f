import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  HelpfulDocument,
  LoadAhead,
} from 'backstage-plugin-handoff-common';
import { DateTime, Settings } from 'luxon';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  MONEY,
  startCalendar,
  WEB,
  WEBSITE,
} from '../calendar/__testUtils__/startCalendar';
import type { TestPortal } from '../__testUtils__/createTestPortal';
import {
  DEVELOPMENT,
  highRisk,
  LEDGER,
  OPERATIONS,
  PAYMENTS,
  startReleases,
} from '../releases/__testUtils__/startReleases';
import {
  refOf,
  startInsightsPortal,
  type InsightsPortal,
} from './__testUtils__/startInsightsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('outlook on %s', databaseId => {
  async function write(portal: InsightsPortal, name: string, title: string) {
    const { document } = await portal.post('/documents', {
      entityRef: refOf(name),
      kind: 'runbook',
      title,
      content: `# ${title}\n\n1. Restart it.\n`,
    });
    return document.id as string;
  }

  async function use(
    portal: InsightsPortal,
    documentId: string,
    ...outcomes: string[]
  ) {
    for (const outcome of outcomes) {
      const trigger = outcome.startsWith('drill') ? 'drill' : 'manual';
      const { run } = await portal.post('/runs', { documentId, trigger });
      await portal.post(`/runs/${run.id}/finish`, { outcome });
    }
  }

  const documents = async (portal: InsightsPortal, query = '') => {
    const { status, body } = await portal.request(
      'get',
      `/insights/documents${query}`,
    );
    expect({ status, body }).toMatchObject({ status: 200 });
    return body.items as HelpfulDocument[];
  };

  it('names the documents that helped most, with whom to thank', async () => {
    const portal = await startInsightsPortal(await databases.init(databaseId), {
      features: [catalogPolicy()],
    });
    await portal.tell();
    const once = await write(portal, 'web', 'Once');
    const often = await write(portal, 'ledger', 'Often');
    const never = await write(portal, 'web', 'Never');
    const always = await write(portal, 'web', 'Always');
    await use(portal, once, 'resolved', 'not-helpful', 'drill-passed');
    await use(portal, often, 'resolved', 'mitigated', 'not-helpful');
    await use(portal, never, 'not-helpful', 'drill-passed');
    await use(portal, always, 'resolved', 'resolved');
    const items = await documents(portal);
    expect(
      items.map(({ document: { title }, helped, runs }) => [
        title,
        helped,
        runs,
      ]),
    ).toEqual([
      ['Always', 2, 2],
      ['Often', 2, 3],
      ['Once', 1, 2],
    ]);
    expect(items[1]).toMatchObject({
      steward: 'group:default/team-b',
      authors: ['user:default/mock'],
    });
    const ofWeb = `?entityRef=${refOf('web')}`;
    expect((await documents(portal, ofWeb)).map(each => each.helped)).toEqual([
      2, 1,
    ]);
    const before = `?until=${DateTime.utc().minus({ days: 1 }).toISO()}`;
    expect(await documents(portal, before)).toEqual([]);
    portal.hidden.add(refOf('web'));
    expect((await documents(portal)).map(each => each.document.title)).toEqual([
      'Often',
    ]);
  });

  it('tells what open releases ask of whom, as far as the caller may see them', async () => {
    const portal = await startReleases({
      knex: await databases.init(databaseId),
      features: [catalogPolicy()],
    });
    const inWeeks = (weeks: number, hours = 0) =>
      DateTime.utc().startOf('week').plus({ weeks, hours }).toISO()!;
    const planned = await portal.create({
      draft: true,
      ...highRisk,
      window: {
        start: inWeeks(2, 10),
        end: inWeeks(2, 12),
        timeZone: 'Europe/Oslo',
      },
      tasks: [
        { title: 'Tell support', phase: 'before', owner: OPERATIONS },
        {
          title: 'Freeze',
          phase: 'before',
          owner: DEVELOPMENT,
          dueAt: inWeeks(1, 10),
        },
        { title: 'Whoever', phase: 'after' },
      ],
    });
    await portal.create({ title: 'Open', draft: true, entityRefs: [LEDGER] });
    const gone = await portal.create({ title: 'Gone', draft: true });
    await portal
      .move(gone.id, 'cancelled', { reason: 'Not needed' })
      .expect(201);
    expect(planned.state).toBe('draft');

    const load = async (query = '') => {
      const { status, body } = await portal.request(
        'get',
        `/insights/load${query}`,
      );
      expect({ status, body }).toMatchObject({ status: 200 });
      const { weeks, teams } = body as LoadAhead;
      expect(weeks).toHaveLength(8);
      return Object.fromEntries(
        teams.map(team => [
          team.party ?? 'nobody',
          [...team.weeks.slice(0, 3), team.later].map(
            ({ releases, tasks }) => `${releases}/${tasks}`,
          ),
        ]),
      );
    };
    expect(await load()).toEqual({
      [DEVELOPMENT]: ['0/0', '0/1', '1/0', '1/0'],
      [OPERATIONS]: ['0/0', '0/0', '1/0', '1/1'],
      nobody: ['0/0', '0/0', '0/0', '0/1'],
    });
    expect(await load(`?entityRef=${LEDGER}`)).toEqual({
      [DEVELOPMENT]: ['0/0', '0/0', '0/0', '1/0'],
      [OPERATIONS]: ['0/0', '0/0', '0/0', '1/0'],
    });
    portal.hidden.add(PAYMENTS);
    expect(Object.keys(await load())).toHaveLength(2);
    portal.hidden.add(LEDGER);
    expect(await load()).toEqual({});
    const { status } = await portal.request('get', '/insights/load?timeZone=x');
    expect(status).toBe(400);
  });

  describe('with windows, freezes and maintenance', () => {
    beforeEach(() => {
      Settings.now = () => Date.parse('2026-11-23T10:00:00Z');
    });
    afterEach(() => {
      Settings.now = () => Date.now();
    });

    const start = async (...denied: string[]) => {
      const portal = await startCalendar({
        knex: await databases.init(databaseId),
        features: [catalogPolicy(...denied)],
        config: {
          handoff: {
            calendar: {
              periods: [
                {
                  id: 'nights',
                  kind: 'window',
                  title: 'Nights',
                  start: '2026-01-06T20:00',
                  duration: 'PT4H',
                  timeZone: 'Europe/Vienna',
                  recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
                },
                {
                  id: 'audit',
                  kind: 'freeze',
                  title: 'Audit',
                  scopeRef: MONEY,
                  start: '2026-12-01T00:00',
                  duration: 'P2D',
                  timeZone: 'Europe/Vienna',
                },
                {
                  id: 'outage',
                  kind: 'maintenance',
                  title: 'Outage',
                  start: '2026-12-02T10:00',
                  duration: 'PT2H',
                  timeZone: 'Europe/Vienna',
                  environments: ['staging'],
                },
                {
                  id: 'past',
                  kind: 'freeze',
                  title: 'This morning',
                  start: '2026-11-23T06:00',
                  duration: 'PT2H',
                  timeZone: 'Europe/Vienna',
                },
              ],
            },
          },
        },
      });
      await portal.release({
        title: 'Website',
        entityRefs: [WEBSITE],
        environment: 'production',
        roles: [{ role: 'operations', parties: [WEB] }],
      });
      await portal.release({
        entityRefs: [PAYMENTS],
        tasks: [{ title: 'Whoever', phase: 'after' }],
      });
      return portal;
    };

    const load = async (portal: TestPortal, query = '') => {
      const { status, body } = await portal.request(
        'get',
        `/insights/load${query}`,
      );
      expect({ status, body }).toMatchObject({ status: 200 });
      const { periods, teams } = body as LoadAhead;
      return {
        periods: periods?.map(({ id }) => id),
        teams: Object.fromEntries(
          teams.map(({ party, weeks }) => [
            party ?? 'nobody',
            weeks
              .slice(0, 2)
              .map(week =>
                week.periods.map(({ id, times }) => `${id} ${times}`).join(),
              ),
          ]),
        ),
      };
    };

    it('tells those that hold for what waits, week by week', async () => {
      const portal = await start();
      expect(await load(portal)).toEqual({
        periods: ['nights', 'audit', 'outage'],
        teams: {
          [WEB]: ['nights 2', 'nights 2'],
          nobody: ['nights 2', 'nights 2,audit 1,outage 1'],
        },
      });
      expect(await load(portal, `?entityRef=${WEBSITE}`)).toEqual({
        periods: ['nights'],
        teams: { [WEB]: ['nights 2', 'nights 2'] },
      });
    });

    it('tells none that are for what the caller may not see', async () => {
      const portal = await start();
      portal.hidden.add(MONEY);
      expect((await load(portal)).periods).toEqual(['nights', 'outage']);
    });

    it('tells none to those who may not read the calendar', async () => {
      const portal = await start('handoff.calendar.read');
      expect(await load(portal)).toEqual({
        periods: undefined,
        teams: { [WEB]: ['', ''], nobody: ['', ''] },
      });
    });
  });

  it('is not for those who may not read what it rests on', async () => {
    const portal = await startInsightsPortal(await databases.init(databaseId), {
      features: [deny('handoff.release.read', 'handoff.document.read')],
    });
    for (const path of ['/insights/load', '/insights/documents']) {
      const { status } = await portal.request('get', path);
      expect([path, status]).toEqual([path, 403]);
    }
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  insightFigureIds,
  type InsightRow,
} from 'backstage-plugin-handoff-common';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  daysAgo,
  refOf,
  startInsightsPortal,
  type InsightsPortal,
} from './__testUtils__/startInsightsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const WEB = `?entityRef=${refOf('web')}`;
const PATHS = [
  '/insights',
  '/insights/export',
  '/insights/lead-time/rows',
  '/insights/lead-time/rows/export',
  '/insights/documents',
  '/insights/load',
];

describe.each(databases.eachSupportedId())('insights on %s', databaseId => {
  const start = async (
    options: Parameters<typeof startInsightsPortal>[1] = {},
  ) => startInsightsPortal(await databases.init(databaseId), options);

  async function rows(portal: InsightsPortal, path: string) {
    const { status, body } = await portal.request('get', `/insights/${path}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as {
      items: InsightRow[];
      totalItems: number;
      pageInfo: { nextCursor?: string };
    };
  }

  it('are for those who say who they are, and may', async () => {
    const open = await start();
    const closed = await start({ features: [deny('handoff.insights.read')] });
    for (const path of PATHS) {
      const nobody = await open.request('get', path, {
        as: mockCredentials.none.header(),
      });
      expect([path, nobody.status]).toEqual([path, 401]);
      const { status, body } = await closed.request('get', path);
      expect([path, status]).toEqual([path, 403]);
      expect(body.error.message).toContain('handoff.insights.read');
    }
  });

  it.each([
    ['/insights?bucket=day', 400],
    ['/insights?timeZone=Mars', 400],
    ['/insights?since=yesterday', 400],
    ['/insights?since=2020-01-01T00:00:00Z', 400],
    ['/insights?entityRef=web', 400],
    [`/insights?entityRef=${refOf('nothing')}`, 404],
    ['/insights/luck/rows', 400],
    ['/insights/lead-time/rows?cursor=x', 400],
    ['/insights/luck/rows/export', 400],
  ])('answers %s with %d', async (path, status) => {
    const portal = await start();
    expect(await portal.request('get', path)).toMatchObject({ status });
  });

  it('say too few where there is next to nothing', async () => {
    const portal = await start();
    const { figures, withheld } = await portal.read(WEB);
    expect(withheld).toEqual([]);
    expect(figures.map(({ id }) => id)).toEqual([...insightFigureIds]);
    for (const { id, ...figure } of figures) {
      const expected =
        id === 'waivers-overdue'
          ? { value: 0, count: 0, isTooFew: false, series: [] }
          : { count: 0, isTooFew: true, series: [] };
      expect({ id, ...figure }).toMatchObject({ id, ...expected });
      expect(figure.definition).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('follow from what happened', async () => {
    const portal = await start();
    await portal.tell();
    const { figures } = await portal.read(`${WEB}&since=${daysAgo(28)}`);
    const told = Object.fromEntries(figures.map(each => [each.id, each]));
    const DAY = 86_400;
    expect(told).toMatchObject({
      'lead-time': { count: 5, unit: 'seconds' },
      'deployment-frequency': { count: 6 },
      'change-failure-rate': { count: 6 },
      'time-to-restore': { count: 5 },
      'incident-frequency': { count: 5 },
      'alerts-with-runbook': { count: 6 },
      'runs-that-helped': { isTooFew: true },
    });
    expect(told['lead-time'].value! / DAY).toBeCloseTo(2, 2);
    expect(told['deployment-frequency'].value).toBeCloseTo(1.5, 2);
    // An incident after one, and one that was taken back.
    expect(told['change-failure-rate'].value).toBeCloseTo(2 / 6);
    expect(told['time-to-restore'].value! / 60).toBeCloseTo(30, 0);
    expect(told['time-to-restore'].percentile90! / 60).toBeCloseTo(40, 0);
    expect(told['incident-frequency'].value).toBeCloseTo(1.25, 2);
    expect(told['alerts-with-runbook'].value).toBeCloseTo(5 / 6);
    const charted = figures.filter(({ series }) => series.length);
    expect(charted).toHaveLength(6);
    expect(
      charted.map(({ id, series }) => [
        id,
        series.reduce((total, point) => total + point.count, 0),
      ]),
    ).toEqual(charted.map(({ id, count }) => [id, count]));
  });

  it('can be traced to their rows, page by page', async () => {
    const portal = await start();
    await portal.tell();
    const { figures } = await portal.read(WEB);
    for (const { id, count } of figures) {
      const { totalItems } = await rows(portal, `${id}/rows${WEB}`);
      expect([id, totalItems]).toEqual([id, count]);
    }
    const whole = await rows(portal, `change-failure-rate/rows${WEB}`);
    expect(
      whole.items.map(({ title, isCounted, reason }) => [
        title,
        isCounted,
        reason,
      ]),
    ).toEqual([
      ['Deploy 10', false, undefined],
      ['Deploy 12', true, 'Rolled back'],
      ['Deploy 14', true, 'An incident began 60 min after it'],
      ['Deploy 16', false, undefined],
      ['Deploy 18', false, undefined],
      ['Deploy 20', false, undefined],
    ]);
    const [rollback, undone, failed] = whole.items;
    expect(undone.relatedChangeId).toBe(rollback.changeId);
    expect(failed.alertIds).toHaveLength(1);
    const paged: InsightRow[] = [];
    let cursor = '';
    do {
      const page = await rows(
        portal,
        `change-failure-rate/rows${WEB}&limit=4${cursor}`,
      );
      paged.push(...page.items);
      const { nextCursor } = page.pageInfo;
      cursor = nextCursor ? `&cursor=${nextCursor}` : '';
    } while (cursor);
    expect(paged).toEqual(whole.items);
  });

  it('are of an entity, a system, an owner or all', async () => {
    const portal = await start();
    await portal.tell();
    const count = async (query: string) =>
      (await portal.figure('incident-frequency', query)).count;
    expect(await count('')).toBe(6);
    expect(await count(WEB)).toBe(5);
    expect(await count(`?entityRef=${refOf('ledger')}`)).toBe(1);
    expect(await count('?system=system:default/shop')).toBe(5);
    expect(await count('?system=system:default/none')).toBe(0);
    expect(await count('?owner=group:default/team-b')).toBe(1);
    expect(
      await count(`?owner=group:default/team-b&entityRef=${refOf('web')}`),
    ).toBe(0);
    expect(await count(`?until=${daysAgo(8.5)}`)).toBe(3);
  });

  it('count what the caller may see, and name what they rest on that is hidden', async () => {
    const portal = await start({
      features: [catalogPolicy('handoff.alert.read')],
    });
    await portal.tell();
    const { figures, withheld } = await portal.read();
    expect(withheld).toEqual([
      'change-failure-rate',
      'time-to-restore',
      'incident-frequency',
      'alerts-with-runbook',
      'time-to-first-step',
    ]);
    const counts = () =>
      portal
        .read()
        .then(read => read.figures.map(({ id, count }) => [id, count]));
    expect(figures).toHaveLength(7);
    expect(await counts()).toContainEqual(['deployment-frequency', 6]);
    expect(
      await portal.request('get', '/insights/incident-frequency/rows'),
    ).toMatchObject({ status: 403 });
    portal.hidden.add(refOf('web'));
    expect(await counts()).toContainEqual(['deployment-frequency', 0]);
    expect((await rows(portal, 'deployment-frequency/rows')).totalItems).toBe(
      0,
    );
    expect(await portal.request('get', `/insights${WEB}`)).toMatchObject({
      status: 404,
    });
  });

  it('have the settings that the configuration gives', async () => {
    const insights = {
      severities: ['critical', 'warning'],
      failureWindow: { minutes: 30 },
      productionEnvironments: ['staging', 'prod'],
    };
    const portal = await start({ config: { handoff: { insights } } });
    await portal.tell();
    const failures = await portal.figure('change-failure-rate', WEB);
    // The incident came later; both environments have the one that was taken back.
    expect(failures).toMatchObject({ count: 12 });
    expect(failures.definition).toContain('within 0.5 hours');
    expect(failures.definition).toContain('"staging" or "prod"');
    expect((await portal.figure('incident-frequency', WEB)).count).toBe(6);
  });

  it('tell of runs: how soon they began, and whether they helped', async () => {
    const portal = await start();
    await portal.tell();
    const { items } = (await portal.request('get', '/documents')).body;
    const [{ id: documentId }] = items;
    for (let number = 0; number < 5; number += 1) {
      const labels = { service: 'web', number: String(number) };
      await portal.post('/alerts', {
        alerts: [
          { alertname: 'WebDown', labels, startsAt: daysAgo(0, -10 - number) },
        ],
      });
      const { run } = await portal.post('/runs', {
        documentId,
        trigger: 'alert',
        alerts: [{ alertname: 'WebDown', labels }],
      });
      const step = await portal
        .request('patch', `/runs/${run.id}/steps/1`)
        .send({ state: 'done', version: 0 });
      expect(step.status).toBe(200);
      await portal.post(`/runs/${run.id}/finish`, {
        outcome: number ? 'resolved' : 'not-helpful',
      });
    }
    expect(await portal.figure('runs-that-helped')).toMatchObject({
      count: 5,
      value: 0.8,
    });
    const { value, percentile90 } = await portal.figure('time-to-first-step');
    expect(value! / 60).toBeCloseTo(12, 0);
    expect(percentile90! / 60).toBeCloseTo(14, 0);
    const { items: found } = await rows(portal, 'runs-that-helped/rows');
    expect(found[0]).toMatchObject({ title: 'Web is down', documentId });
  });

  it('come as CSV', async () => {
    const portal = await start();
    await portal.tell();
    const get = async (path: string) => {
      const { status, headers, text } = await portal.request('get', path);
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('text/csv');
      return text.trim().split('\r\n');
    };
    const figures = await get(`/insights/export${WEB}&bucket=month`);
    expect(figures[0]).toMatch(/^figure,unit,span,start/);
    expect(figures.filter(line => line.includes(',period,'))).toHaveLength(10);
    expect(figures.filter(line => line.includes(',now,'))).toHaveLength(2);
    expect(figures).toContainEqual(
      expect.stringMatching(/^runs-that-helped,.*,0,too few,/),
    );
    const events = await get(
      `/insights/deployment-frequency/rows/export${WEB}`,
    );
    expect(events).toHaveLength(7);
    expect(events[1]).toContain(`Deploy 10,${refOf('web')}`);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import {
  coreServices,
  createServiceFactory,
  type AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { Incident, Page } from 'backstage-plugin-handoff-common';
import { auditorThatRecords } from '../../__testUtils__/auditorThatRecords';
import { catalogPolicy, deny } from '../../__testUtils__/catalogPolicy';
import {
  daysAgo,
  refOf,
  startInsightsPortal,
  type InsightsPortal,
} from '../__testUtils__/startInsightsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const WEB = `?entityRef=${refOf('web')}`;
const reason = 'We looked into it';
const NOBODY = { as: mockCredentials.none.header() };

describe.each(databases.eachSupportedId())('incidents on %s', databaseId => {
  const start = async (
    options: Parameters<typeof startInsightsPortal>[1] = {},
  ) => startInsightsPortal(await databases.init(databaseId), options);

  async function list(portal: InsightsPortal, query = WEB) {
    const { status, body } = await portal.request('get', `/incidents${query}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as Page<Incident>;
  }

  async function judge(portal: InsightsPortal, body: object) {
    const response = await portal
      .request('post', '/incidents/judgements')
      .send({ reason, ...body });
    expect(response).toMatchObject({ status: 201 });
    return response.body;
  }

  const undo = (portal: InsightsPortal, id: string) =>
    portal.request('post', `/incidents/judgements/${id}/undo`);

  const values = async (portal: InsightsPortal) => {
    const { figures } = await portal.read(WEB);
    const of = (id: string) => figures.find(figure => figure.id === id)!;
    return {
      incidents: of('incident-frequency').count,
      restored: of('time-to-restore').count,
      failed: Math.round((of('change-failure-rate').value ?? NaN) * 6),
    };
  };

  it('are for those who say who they are, and may', async () => {
    const requests: [method: 'get' | 'post', path: string, body?: object][] = [
      ['get', '/incidents'],
      [
        'post',
        '/incidents/judgements',
        { kind: 'dismiss', incidentId: 'x:y', reason },
      ],
      ['post', '/incidents/judgements/x/undo'],
    ];
    const open = await start();
    const closed = await start({ features: [deny('handoff.alert.read')] });
    const readOnly = await start({
      features: [deny('handoff.incident.update')],
    });
    for (const [method, path, body] of requests) {
      const nobody = await open.request(method, path, NOBODY).send(body);
      expect([path, nobody.status]).toEqual([path, 401]);
      const denied = await closed.request(method, path).send(body);
      expect([path, denied.status]).toEqual([path, 403]);
      const reader = await readOnly.request(method, path).send(body);
      expect([path, reader.status]).toEqual([
        path,
        method === 'get' ? 200 : 403,
      ]);
      if (method === 'get') continue;
      const service = await open
        .request(method, path, { as: mockCredentials.service.header() })
        .send(body);
      expect([path, service.status]).toEqual([path, 403]);
    }
  });

  it('name alerts, deployments and what goes on, page by page', async () => {
    const portal = await start();
    await portal.tell();
    const whole = await list(portal);
    expect(whole.totalItems).toBe(5);
    const [, , , , first] = whole.items;
    expect(first).toMatchObject({
      entityRef: refOf('web'),
      isResolved: true,
      isDismissed: false,
      intervals: [{ kind: 'alert', title: 'WebDown', isResolved: true }],
      deployments: [{ title: 'Deploy 14', isUnlinked: false }],
      judgements: [],
    });
    const page = await list(portal, `${WEB}&limit=3`);
    const rest = await list(
      portal,
      `${WEB}&limit=3&cursor=${page.pageInfo.nextCursor}`,
    );
    expect([...page.items, ...rest.items]).toEqual(whole.items);
    await portal.post('/alerts', {
      alerts: [
        {
          alertname: 'WebDown',
          labels: { service: 'web', severity: 'critical' },
          startsAt: daysAgo(0, -5),
        },
      ],
    });
    const { items } = await list(portal);
    expect(items[0]).toMatchObject({ isResolved: false });
    expect(items[0].endedAt).toBeUndefined();
    expect(await list(portal, `${WEB}&until=${daysAgo(8.5)}`)).toMatchObject({
      totalItems: 2,
    });
  });

  it('are merged and split, and all figures follow until it is taken back', async () => {
    const portal = await start();
    await portal.tell();
    expect(await values(portal)).toEqual({
      incidents: 5,
      restored: 5,
      failed: 2,
    });
    const { items } = await list(portal);
    const [latest, before] = items;
    const merged = await judge(portal, {
      kind: 'merge',
      incidentId: latest.id,
      otherIncidentId: before.id,
    });
    expect(merged).toMatchObject({ kind: 'merge', reason });
    expect(merged.by).toBe('user:default/mock');
    expect(await values(portal)).toMatchObject({ incidents: 4, restored: 4 });
    const [one] = (await list(portal)).items;
    expect(one).toMatchObject({
      id: before.id,
      startedAt: before.startedAt,
      endedAt: latest.endedAt,
      judgements: [{ id: merged.id }],
    });
    expect(one.intervals).toHaveLength(2);
    // What began before the period, and was put together with what is in it, began before it.
    expect((await list(portal, `${WEB}&since=${daysAgo(6.5)}`)).items).toEqual(
      [],
    );

    const [, second] = one.intervals;
    const split = await judge(portal, {
      kind: 'split',
      incidentId: one.id,
      intervalId: second.id,
    });
    expect(await values(portal)).toMatchObject({ incidents: 5 });
    expect((await undo(portal, split.id)).body.undone).toMatchObject({
      by: 'user:default/mock',
    });
    expect((await undo(portal, split.id)).status).toBe(409);
    expect(await values(portal)).toMatchObject({ incidents: 4 });
    expect((await undo(portal, merged.id)).status).toBe(200);
    expect(
      (await list(portal)).items.map(({ id, judgements }) => [
        id,
        judgements.length,
      ]),
    ).toEqual(
      items.map(({ id }) => [id, { [latest.id]: 2, [before.id]: 1 }[id] ?? 0]),
    );
  });

  it('are dismissed and restored, and deployments unlinked and linked again', async () => {
    const events: AuditorServiceCreateEventOptions[] = [];
    const portal = await start({
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => auditorThatRecords(events),
        }),
      ],
    });
    await portal.tell();
    const incident = (await list(portal)).items[4];
    const [{ changeId }] = incident.deployments;
    const unlink = { kind: 'unlink', incidentId: incident.id, changeId };
    const unlinked = await judge(portal, unlink);
    expect(await values(portal)).toEqual({
      incidents: 5,
      restored: 5,
      failed: 1,
    });
    expect((await list(portal)).items[4].deployments).toMatchObject([
      { changeId, isUnlinked: true },
    ]);
    await undo(portal, unlinked.id);
    expect(await values(portal)).toMatchObject({ failed: 2 });

    const dismiss = { kind: 'dismiss', incidentId: incident.id };
    const dismissed = await judge(portal, dismiss);
    // With four left there are too few to tell how long they take.
    expect(await values(portal)).toEqual({
      incidents: 4,
      restored: 4,
      failed: 1,
    });
    expect((await list(portal)).items[4]).toMatchObject({
      isDismissed: true,
      deployments: [],
    });
    for (const body of [dismiss, unlink]) {
      const again = await portal
        .request('post', '/incidents/judgements')
        .send({ reason, ...body });
      expect(again.status).toBe(body === dismiss ? 409 : 400);
    }
    await undo(portal, dismissed.id);
    expect(await values(portal)).toEqual({
      incidents: 5,
      restored: 5,
      failed: 2,
    });
    expect(
      events
        .filter(({ eventId }) => eventId.startsWith('incident'))
        .map(({ eventId, meta }) => [eventId, meta?.kind ?? meta?.id]),
    ).toEqual([
      ['incident-judge', 'unlink'],
      ['incident-judgement-undo', unlinked.id],
      ['incident-judge', 'dismiss'],
      ['incident-judge', 'dismiss'],
      ['incident-judge', 'unlink'],
      ['incident-judgement-undo', dismissed.id],
    ]);
  });

  it('are also runs that somebody started because of one', async () => {
    const portal = await start();
    await portal.tell();
    const { body } = await portal.request(
      'get',
      `/documents?entityRef=${refOf('web')}`,
    );
    const documentId = body.items[0].id;
    const begin = (more: object) =>
      portal.request('post', '/runs').send({ documentId, ...more });
    for (const more of [
      { trigger: 'drill' },
      { alerts: [{ alertname: 'WebDown', labels: {} }] },
    ]) {
      const refused = await begin({ ...more, incident: true });
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain('incident');
    }
    const { run } = (await begin({ incident: true })).body;
    expect(run).toMatchObject({ trigger: 'manual', incident: true });
    expect(await values(portal)).toMatchObject({ incidents: 6, restored: 5 });
    const [active] = (await list(portal)).items;
    expect(active).toMatchObject({
      id: `${run.id}:${refOf('web')}`,
      isResolved: false,
      intervals: [{ id: run.id, kind: 'run', title: 'Web is down' }],
    });
    expect(active.endedAt).toBeUndefined();

    await portal.post('/alerts', {
      alerts: [
        {
          alertname: 'WebDown',
          labels: { service: 'web', severity: 'critical' },
          startsAt: daysAgo(0, -10),
          endsAt: daysAgo(0, -5),
        },
      ],
    });
    await portal.post(`/runs/${run.id}/finish`, { outcome: 'resolved' });
    expect(await values(portal)).toMatchObject({ incidents: 6, restored: 6 });
    const [joined] = (await list(portal)).items;
    expect(joined.intervals.map(({ kind }) => kind)).toEqual(['alert', 'run']);
    await judge(portal, {
      kind: 'split',
      incidentId: joined.id,
      intervalId: run.id,
    });
    const [apart] = (await list(portal)).items;
    await judge(portal, { kind: 'dismiss', incidentId: apart.id });
    expect(await values(portal)).toMatchObject({ incidents: 6 });
    const { body: rows } = await portal.request(
      'get',
      `/insights/incident-frequency/rows${WEB}`,
    );
    expect(rows.items[0]).toMatchObject({ incidentId: joined.id });

    const other = (await begin({})).body.run;
    expect(other.incident).toBeUndefined();
    const markdown = await portal.request('get', `/runs/${run.id}/export`);
    expect(markdown.text).toContain('manual, an incident');
  });

  it('are not corrected by what makes no sense', async () => {
    const portal = await start();
    await portal.tell();
    const { items } = await list(portal, '');
    const [latest, ...others] = items.filter(
      ({ entityRef }) => entityRef === refOf('web'),
    );
    const ledger = items.find(({ entityRef }) => entityRef !== refOf('web'))!;
    const { id: incidentId } = latest;
    const wrong: [object, number, string][] = [
      [{ kind: 'split' }, 400, 'intervalId'],
      [
        { kind: 'split', intervalId: latest.intervals[0].id },
        400,
        'intervalId',
      ],
      [{ kind: 'merge' }, 400, 'otherIncidentId'],
      [{ kind: 'merge', otherIncidentId: incidentId }, 409, 'one incident'],
      [{ kind: 'merge', otherIncidentId: ledger.id }, 400, 'of another'],
      [{ kind: 'unlink' }, 400, 'changeId'],
      [{ kind: 'unlink', changeId: 'x' }, 400, 'changeId'],
      [{ kind: 'dismiss', reason: '  ' }, 400, 'reason'],
      [{ kind: 'dismiss', incidentId: 'nonsense' }, 404, 'no incident'],
      [
        { kind: 'dismiss', incidentId: `x:${refOf('web')}` },
        404,
        'no incident',
      ],
      [
        {
          kind: 'dismiss',
          incidentId: incidentId.replace(refOf('web'), refOf('none')),
        },
        404,
        'none',
      ],
    ];
    for (const [body, status, message] of wrong) {
      const answer = await portal
        .request('post', '/incidents/judgements')
        .send({ incidentId, reason, ...body });
      expect([body, answer.status, answer.body.error.message]).toEqual([
        body,
        status,
        expect.stringContaining(message),
      ]);
    }
    expect((await undo(portal, 'x')).status).toBe(404);
    expect(others).toHaveLength(4);
  });

  it('of entities that the catalog hides are neither shown nor corrected', async () => {
    const portal = await start({ features: [catalogPolicy()] });
    await portal.tell();
    const [latest] = (await list(portal)).items;
    const judgement = await judge(portal, {
      kind: 'dismiss',
      incidentId: latest.id,
    });
    portal.hidden.add(refOf('web'));
    expect((await list(portal, '')).totalItems).toBe(1);
    expect((await undo(portal, judgement.id)).status).toBe(404);
    const answer = await portal
      .request('post', '/incidents/judgements')
      .send({ kind: 'dismiss', incidentId: latest.id, reason });
    expect(answer.status).toBe(404);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

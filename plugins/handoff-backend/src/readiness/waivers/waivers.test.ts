import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { Waiver } from 'backstage-plugin-handoff-common';
import { Settings } from 'luxon';
import { catalogPolicy } from '../../__testUtils__/catalogPolicy';
import {
  ann,
  ANN,
  bob,
  BOB,
  inHours,
  LEDGER,
  letHoursPass,
  MOCK,
  PAYMENTS,
  resetClock,
  startWaiversPortal,
  type WaiversPortal,
} from './__testUtils__/startWaiversPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const service = mockCredentials.service.header();

const SECRET = 'ghp_016C7e35bH4mP1e9fK2dQ8sT0vWxYzAbCdEf';
const APPROVED = { state: 'approved' };
const DENIED = { state: 'denied', reason: 'The move is done' };

describe.each(databases.eachSupportedId())('waivers on %s', databaseId => {
  const start = async (
    options: Partial<Parameters<typeof startWaiversPortal>[0]> = {},
  ) =>
    startWaiversPortal({ knex: await databases.init(databaseId), ...options });

  afterEach(resetClock);

  async function list(portal: WaiversPortal, query = '', as?: string) {
    const { body, status } = await portal.request('get', `/waivers${query}`, {
      as,
    });
    expect([status, body]).toEqual([200, expect.anything()]);
    return {
      ids: (body.items as Waiver[]).map(({ id }) => id),
      states: (body.items as Waiver[]).map(({ state }) => state),
      totalItems: body.totalItems as number,
      nextCursor: body.pageInfo.nextCursor as string | undefined,
    };
  }

  const get = (portal: WaiversPortal, { id }: { id: string }, as?: string) =>
    portal.request('get', `/waivers/${id}`, { as });

  it('are for those who say who they are, and changed by people alone', async () => {
    const portal = await start();
    const waiver = await portal.requested();
    const nobody = mockCredentials.none.header();
    for (const request of [
      portal.request('get', '/waivers', { as: nobody }),
      get(portal, waiver, nobody),
      portal.send({}, nobody),
      portal.decide(waiver, APPROVED, nobody),
      portal.revoke(waiver, nobody),
    ]) {
      expect(await request).toMatchObject({ status: 401 });
    }
    for (const request of [
      portal.send({ gateId: 'runbook' }, service),
      portal.decide(waiver, APPROVED, service),
      portal.revoke(waiver, service),
    ]) {
      expect(await request).toMatchObject({ status: 403 });
    }
    expect(await get(portal, waiver, service)).toMatchObject({
      status: 200,
      body: { state: 'requested', actions: [] },
    });
  });

  it('take permissions for a gate of an entity', async () => {
    const knex = await databases.init(databaseId);
    const portal = await start({ knex });
    const waiver = await portal.requested();
    await portal.decide(waiver, APPROVED);
    expect(portal.asked).toContainEqual({
      permission: expect.objectContaining({ name: 'handoff.waiver.request' }),
      resourceRef: `${PAYMENTS}#load-test`,
    });
    expect(portal.asked).toContainEqual({
      permission: expect.objectContaining({ name: 'handoff.waiver.decide' }),
      resourceRef: `${PAYMENTS}#load-test`,
    });

    const refused = await start({
      knex,
      denied: [
        'handoff.readiness.read',
        'handoff.waiver.request',
        'handoff.waiver.decide',
      ],
    });
    for (const [request, permission] of [
      [refused.request('get', '/waivers'), 'handoff.readiness.read'],
      [get(refused, waiver), 'handoff.readiness.read'],
      [refused.send({ gateId: 'runbook' }), 'handoff.waiver.request'],
      [refused.decide(waiver, DENIED), 'handoff.waiver.decide'],
      [refused.revoke(waiver), 'handoff.waiver.request'],
      [refused.revoke(waiver, bob), 'handoff.waiver.decide'],
    ] as const) {
      const { status, body } = await request;
      expect([status, body.error.message]).toEqual([
        403,
        expect.stringContaining(permission),
      ]);
    }
    // Giving back one's own takes no leave to decide.
    const asker = await start({ knex, denied: ['handoff.waiver.decide'] });
    expect(await asker.revoke(waiver)).toMatchObject({
      status: 200,
      body: { state: 'revoked' },
    });
  });

  it('are not there for those who may not read the entity', async () => {
    const portal = await start({ policy: catalogPolicy() });
    const hidden = await portal.requested();
    const seen = await portal.requested({ entityRef: LEDGER });
    portal.hidden.add(PAYMENTS);
    expect(await list(portal)).toMatchObject({ ids: [seen.id], totalItems: 1 });
    expect(
      await list(portal, `?entityRef=${PAYMENTS}&entityRef=${LEDGER}`),
    ).toMatchObject({ ids: [seen.id], totalItems: 1 });
    for (const request of [
      get(portal, hidden),
      portal.decide(hidden, APPROVED),
      portal.revoke(hidden),
      portal.send({ gateId: 'runbook' }),
    ]) {
      expect(await request).toMatchObject({ status: 404 });
    }
    expect(await list(portal, '', service)).toMatchObject({ totalItems: 2 });
  });

  it('are requested with a reason, a mitigation and an end, without secrets', async () => {
    const portal = await start();
    Settings.now = () => Date.parse('2026-06-01T00:00:00Z');
    const response = await portal.send({
      entityRef: 'Component:default/Payments',
      reason: `  The key ${SECRET} was lost  `,
      mitigation: `token: ${SECRET}`,
      expiresAt: '2027-01-01T00:00:00+02:00',
    });
    expect(response).toMatchObject({
      status: 201,
      body: {
        entityRef: PAYMENTS,
        gateId: 'load-test',
        gateTitle: 'It holds the load',
        state: 'requested',
        requestedBy: MOCK,
        requestedAt: '2026-06-01T00:00:00.000Z',
        expiresAt: '2026-12-31T22:00:00.000Z',
        actions: ['revoke'],
      },
    });
    const { reason, mitigation } = response.body as Waiver;
    expect(reason).toMatch(/^The key .* was lost$/);
    expect(`${reason} ${mitigation}`).not.toContain(SECRET);
    expect((await get(portal, response.body)).body).toEqual(response.body);
    expect((await get(portal, response.body, bob)).body.actions).toEqual([
      'decide',
    ]);
  });

  it.each([
    [{ entityRef: 'payments' }, 'entityRef'],
    [{ gateId: 'no-such-gate' }, "gateId: there is no gate 'no-such-gate'"],
    [
      { gateId: 'mapped' },
      "gateId: the gate 'mapped' does not apply to component:default/payments; those that do are load-test, runbook",
    ],
    [{ reason: ' ' }, 'reason'],
    [{ mitigation: '' }, 'mitigation'],
    [{ expiresAt: '2026-01-01T00:00:00Z' }, 'expiresAt: 2026-01-01T00:00:00Z'],
    [{ expiresAt: 'tomorrow' }, 'expiresAt'],
    [{ expiresAt: '2999-01-01T00:00:00Z' }, 'more than 366 days ahead'],
    [{ reason: 'a\0b' }, 'reason'],
  ])('are not requested with %j', async (body, message) => {
    const portal = await start();
    const response = await portal.send(body);
    expect([response.status, response.body.error.message]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
    expect(await list(portal)).toMatchObject({ totalItems: 0 });
  });

  it('are not requested for what is not in the catalog', async () => {
    const portal = await start();
    expect(
      await portal.send({ entityRef: 'component:default/nothing' }),
    ).toMatchObject({ status: 404 });
  });

  it('are one at a time for a gate of an entity', async () => {
    const portal = await start();
    const all = await Promise.all([
      portal.send(),
      portal.send({}, bob),
      portal.send({}, ann),
    ]);
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const { body: waiver } = all.find(({ status }) => status === 201)!;
    for (const { body } of all.filter(({ status }) => status === 409)) {
      expect(body.error.message).toContain(waiver.id);
    }
    await portal.requested({ gateId: 'runbook' });
    await portal.requested({ entityRef: LEDGER });
    const others = [MOCK, BOB, ANN].filter(who => who !== waiver.requestedBy);
    const other = mockCredentials.user.header(others[0]);
    await portal.decide(waiver, APPROVED, other);
    expect(await portal.send()).toMatchObject({
      status: 409,
      body: {
        error: {
          message: expect.stringContaining(`was approved by ${others[0]}`),
        },
      },
    });
    await portal.revoke(waiver, other);
    const second = await portal.requested();
    await portal.decide(second, DENIED);
    await portal.requested();
    expect(
      await list(portal, `?entityRef=${PAYMENTS}&gateId=load-test`),
    ).toMatchObject({ totalItems: 3 });
  });

  it('are listed with what waits for a decision first, then the newest', async () => {
    const portal = await start();
    letHoursPass(0);
    const waits = await portal.requested({ expiresAt: inHours(48) });
    letHoursPass(1);
    const approved = await portal.requested({ gateId: 'runbook' });
    await portal.decide(approved, APPROVED);
    letHoursPass(2);
    const denied = await portal.requested({ entityRef: LEDGER });
    await portal.decide(denied, DENIED);
    letHoursPass(3);
    const ends = await portal.requested({
      entityRef: LEDGER,
      expiresAt: inHours(2),
    });
    expect(await list(portal)).toMatchObject({
      ids: [ends.id, waits.id, denied.id, approved.id],
      states: ['requested', 'requested', 'denied', 'approved'],
    });
    letHoursPass(6);
    const wanted = [waits.id, ends.id, denied.id, approved.id];
    expect(await list(portal)).toMatchObject({
      ids: wanted,
      states: ['requested', 'expired', 'denied', 'approved'],
    });
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(
        portal,
        `?limit=1${cursor ? `&cursor=${cursor}` : ''}`,
      );
      expect(page.totalItems).toBe(4);
      pages.push(...page.ids);
      cursor = page.nextCursor;
    } while (cursor);
    expect(pages).toEqual(wanted);

    for (const [query, ids] of [
      ['?state=requested', [waits.id]],
      ['?state=expired&state=denied', [ends.id, denied.id]],
      ['?state=approved', [approved.id]],
      ['?state=revoked', []],
      [`?entityRef=${LEDGER}`, [ends.id, denied.id]],
      ['?gateId=runbook', [approved.id]],
      ['?owner=me', [waits.id, approved.id]],
      [`?owner=${BOB}&state=denied`, [denied.id]],
      [`?owner=${BOB}&entityRef=${PAYMENTS}`, []],
      ['?owner=group:default/nobody', []],
    ] as const) {
      expect([query, await list(portal, query)]).toMatchObject([
        query,
        { ids, totalItems: ids.length },
      ]);
    }
    expect(await list(portal, '?owner=me', service)).toMatchObject({ ids: [] });
  });

  it('tell those who decide, and those who asked', async () => {
    const portal = await start();
    const waiver = await portal.requested();
    const told = (title: string, recipients: string[], by: string) => ({
      recipients: {
        type: 'entity',
        entityRef: recipients,
        excludeEntityRef: by,
      },
      payload: {
        title: expect.stringContaining(title),
        link: '/catalog/default/component/payments/handoff/readiness?gate=load-test',
        scope: `handoff:waiver:${waiver.id}`,
      },
    });
    await portal.decide(waiver, APPROVED);
    await portal.revoke(waiver, ann);
    expect(portal.sent).toMatchObject([
      told('is requested for payments', ['group:default/sre'], MOCK),
      told('“It holds the load” for payments was approved', [MOCK], BOB),
      told('was revoked', [MOCK], ANN),
    ]);
    portal.sent.length = 0;
    // `entity-owner` stands for the owners of the entity.
    const other = await portal.requested({ gateId: 'runbook' });
    expect(portal.sent).toMatchObject([
      { recipients: { entityRef: ['group:default/team-a'] } },
    ]);
    portal.sent.length = 0;
    await portal.revoke(other);
    await portal.requested({ entityRef: LEDGER, gateId: 'runbook' }, bob);
    expect(portal.sent).toEqual([]);
  });

  it('do not wait for anybody to be told', async () => {
    const portal = await start({ unreachable: true });
    const waiver = await portal.requested();
    expect(await portal.decide(waiver, APPROVED)).toMatchObject({
      status: 200,
      body: { state: 'approved' },
    });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

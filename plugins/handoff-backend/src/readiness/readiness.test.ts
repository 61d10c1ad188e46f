import {
  createMockDirectory,
  mockCredentials,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { DateTime } from 'luxon';
import { catalogPolicy } from '../__testUtils__/catalogPolicy';
import { testEntity } from '../__testUtils__/createTestPortal';
import {
  ci,
  gate,
  letPass,
  MOCK,
  PAYMENTS,
  resetClock,
  signedGate,
  startReadinessPortal,
} from './__testUtils__/startReadinessPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();
const bob = mockCredentials.user.header('user:default/bob');
const PATH = '/readiness/component/default/payments';

const RUNBOOK = '# High error rate\n\n1. Look at the logs.\n2. Restart it.\n';

const BODIES: Record<string, object> = {
  result: { state: 'passed' },
  'sign-offs': { verdict: 'approved', reason: 'Fine' },
  decision: { state: 'passed', reason: 'Fine' },
  overrides: { reason: 'Hotfix' },
  revoke: { reason: 'Fine' },
  statuses: { entityRefs: [PAYMENTS] },
  preview: { gates: [] },
};

describe.each(databases.eachSupportedId())('readiness on %s', databaseId => {
  beforeEach(() => folder.clear());
  afterEach(resetClock);

  async function start(
    options: Partial<Parameters<typeof startReadinessPortal>[0]> = {},
  ) {
    return startReadinessPortal({
      knex: await databases.init(databaseId),
      folder,
      gates: [gate()],
      ...options,
    });
  }

  it.each([
    ['get', PATH],
    ['get', `${PATH}/history`],
    ['get', `${PATH}/gates/load-test/sign-offs`],
    ['put', `${PATH}/gates/load-test/result`],
    ['post', `${PATH}/gates/reviewed/sign-offs`],
    ['post', `${PATH}/gates/load-test/decision`],
    ['post', `${PATH}/overrides`],
    ['post', '/sign-offs/1/revoke'],
    ['get', '/readiness'],
    ['get', '/readiness/gates'],
    ['get', '/readiness/trend'],
    ['get', '/readiness/export'],
    ['get', '/readiness/mine'],
    ['post', '/readiness/statuses'],
    ['post', '/readiness/preview'],
  ] as const)('answers nobody without a token: %s %s', async (method, path) => {
    const portal = await start();
    const { status } = await portal
      .request(method, path, { as: mockCredentials.none.header() })
      .send(method === 'get' ? undefined : BODIES[path.split('/').at(-1)!]);
    expect(status).toBe(401);
  });

  it.each([
    ['handoff.readiness.read', 'get', PATH],
    ['handoff.readiness.read', 'get', `${PATH}/history`],
    ['handoff.readiness.read', 'get', `${PATH}/gates/load-test/sign-offs`],
    ['handoff.readiness.read', 'get', '/readiness'],
    ['handoff.readiness.read', 'get', '/readiness/gates'],
    ['handoff.readiness.read', 'get', '/readiness/trend'],
    ['handoff.readiness.read', 'get', '/readiness/export'],
    ['handoff.readiness.read', 'get', '/readiness/mine'],
    ['handoff.readiness.read', 'post', '/readiness/statuses'],
    ['handoff.readiness.read', 'post', '/readiness/preview'],
    ['handoff.gate.report', 'put', `${PATH}/gates/load-test/result`],
    ['handoff.gate.report', 'post', `${PATH}/overrides`],
    ['handoff.gate.sign-off', 'post', `${PATH}/gates/reviewed/sign-offs`],
    ['handoff.gate.sign-off', 'post', `${PATH}/gates/load-test/decision`],
  ] as const)('refuses without %s: %s %s', async (name, method, path) => {
    const portal = await start({ features: [catalogPolicy(name)] });
    const { status, body } = await portal
      .request(method, path)
      .send(method === 'get' ? undefined : BODIES[path.split('/').at(-1)!]);
    expect(status).toBe(403);
    expect(body.error.message).toContain(name);
  });

  it('does not know entities that the caller may not read', async () => {
    const portal = await start({ features: [catalogPolicy()] });
    await portal.read();
    portal.hidden.add(PAYMENTS);
    for (const path of [PATH, `${PATH}/history`]) {
      const { status } = await portal.request('get', path);
      expect(status).toBe(404);
    }
  });

  it('tells those who may read no document as well, as pipelines', async () => {
    folder.setContent({ ops: { 'runbooks/HighErrorRate.md': RUNBOOK } });
    const portal = await start({
      gates: [
        gate({ reported: false, check: { id: 'document', kind: 'runbook' } }),
      ],
      features: [catalogPolicy('handoff.document.read')],
    });
    await portal.request(
      'post',
      '/entities/component/default/payments/refresh',
    );
    expect(await portal.read()).toMatchObject({
      status: 'ready',
      gates: [{ state: 'passed', evidence: [] }],
    });
  });

  it('takes a report of a pipeline, and tells what it led to', async () => {
    const portal = await start({ gates: [gate({ validFor: '30d' })] });
    expect(await portal.read()).toMatchObject({
      status: 'unknown',
      because: ['load-test'],
      gates: [
        {
          id: 'load-test',
          state: 'no-data',
          reason: 'Nothing was reported yet',
          isEnforced: true,
          actions: ['request-waiver'],
        },
      ],
    });
    const failed = await portal.report('load-test', {
      state: 'failed',
      reason: 'p99 was 900 ms',
      evidenceUrl: 'https://ci.example.com/1',
      commit: 'abc',
    });
    expect(failed).toMatchObject({
      status: 200,
      body: { entityRef: PAYMENTS, status: 'not-ready' },
    });
    expect(failed.body.gates[0]).toMatchObject({
      state: 'failed',
      reason: 'p99 was 900 ms',
      by: 'external:ci',
      evidence: [{ url: 'https://ci.example.com/1' }],
    });
    const passed = await portal.report('load-test', { state: 'passed' });
    expect(passed.body).toMatchObject({ status: 'ready', because: [] });
    const { body: history } = await portal.request('get', `${PATH}/history`);
    expect(
      history.items.map(
        (each: { gateId?: string; from?: string; to: string }) => [
          each.gateId ?? '',
          each.from,
          each.to,
        ],
      ),
    ).toEqual([
      ['', 'not-ready', 'ready'],
      ['load-test', 'failed', 'passed'],
      ['', 'unknown', 'not-ready'],
      ['load-test', 'no-data', 'failed'],
      ['', undefined, 'unknown'],
      ['load-test', undefined, 'no-data'],
    ]);
    expect(history.items[0].cause).toEqual({
      type: 'report',
      by: 'external:ci',
    });
    expect(portal.events.map(({ eventPayload }) => eventPayload)).toEqual([
      expect.objectContaining({ to: 'unknown', cause: { type: 'first' } }),
      expect.objectContaining({ from: 'unknown', to: 'not-ready' }),
      expect.objectContaining({
        entityRef: PAYMENTS,
        from: 'not-ready',
        to: 'ready',
        cause: { type: 'report', by: 'external:ci' },
      }),
    ]);
    expect(portal.sent).toEqual([
      expect.objectContaining({
        recipients: { type: 'entity', entityRef: ['group:default/team-a'] },
        payload: expect.objectContaining({
          title: 'payments is not ready',
          description: 'It holds the load',
          link: '/catalog/default/component/payments/handoff/readiness?gate=load-test',
        }),
      }),
    ]);
  });

  it('is at risk before a result ends, and unknown after it', async () => {
    const portal = await start({ gates: [gate({ validFor: '30d' })] });
    await portal.report('load-test', { state: 'passed' });
    expect(await portal.read()).toMatchObject({
      status: 'ready',
      gates: [{ isEndingSoon: false }],
    });
    letPass({ days: 17 });
    expect(await portal.read()).toMatchObject({
      status: 'at-risk',
      gates: [{ isEndingSoon: true }],
    });
    const between = DateTime.utc().toISO();
    letPass({ days: 14 });
    expect(await portal.read()).toMatchObject({
      status: 'unknown',
      gates: [
        {
          state: 'no-data',
          reason: expect.stringContaining('Ended'),
          isEndingSoon: false,
        },
      ],
    });
    const { body } = await portal.request(
      'get',
      `${PATH}/history?gateId=status`,
    );
    expect(body.items[0]).toMatchObject({
      from: 'at-risk',
      to: 'unknown',
      cause: { type: 'clock' },
    });
    expect(await portal.read(PAYMENTS, `?at=${between}`)).toMatchObject({
      status: 'at-risk',
      because: ['load-test'],
      gates: [{ id: 'load-test', state: 'passed' }],
    });
  });

  it.each([
    ['an unknown gate', 'magic', {}, 'gateId: there is no gate'],
    ['a gate that is signed', 'reviewed', {}, 'gateId: results of'],
    ['another state', 'load-test', { state: 'great' }, 'state'],
    [
      'a script as evidence',
      'load-test',
      { evidenceUrl: 'vbscript:x' },
      'evidenceUrl: must be an address',
    ],
    [
      'an end in the past',
      'load-test',
      { expiresAt: '2020-01-01T00:00:00Z' },
      'expiresAt: 2020-01-01T00:00:00Z has passed',
    ],
    [
      'an end that is later than the gate allows',
      'load-test',
      { expiresAt: '2999-01-01T00:00:00Z' },
      'later than the gate allows',
    ],
    [
      'a time in the future',
      'load-test',
      { at: '2999-01-01T00:00:00Z' },
      'at: 2999-01-01T00:00:00Z lies in the future',
    ],
    ['no text', 'load-test', { reason: 'a\0b' }, 'reason: is no text'],
  ])('refuses a report of %s', async (_, id, result, message) => {
    const portal = await start({
      gates: [gate({ validFor: '30d' }), signedGate()],
    });
    const { status, body } = await portal.report(id, {
      state: 'passed',
      ...result,
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
    expect((await portal.gateOf('load-test')).state).toBe('no-data');
  });

  it('takes the time of a reporter whose clock is a little ahead for now', async () => {
    const portal = await start();
    const at = DateTime.utc().plus({ minutes: 3 }).toISO();
    const { status } = await portal.report('load-test', {
      state: 'passed',
      at,
    });
    expect(status).toBe(200);
    const { signals } = await portal.gateOf('load-test');
    expect(DateTime.fromISO(signals[0].at!) <= DateTime.utc()).toBe(true);
  });

  it('voids a sign-off when the document it rests on changes', async () => {
    folder.setContent({ ops: { 'runbooks/HighErrorRate.md': RUNBOOK } });
    const portal = await start({ gates: [signedGate()] });
    await portal.request(
      'post',
      '/entities/component/default/payments/refresh',
    );
    const signed = await portal.signOff('reviewed', {
      verdict: 'approved',
      reason: 'Read it with the team',
    });
    expect(signed).toMatchObject({ status: 201, body: { status: 'ready' } });
    expect(signed.body.gates[0].signOffs).toEqual([
      expect.objectContaining({
        by: MOCK,
        role: 'entity-owner',
        state: 'valid',
        reason: 'Read it with the team',
      }),
    ]);

    folder.setContent({
      ops: {
        'runbooks/HighErrorRate.md': `---\ntags: [payments]\n---\n\n${RUNBOOK}\n\n`,
      },
    });
    await portal.request(
      'post',
      '/entities/component/default/payments/refresh',
    );
    expect((await portal.gateOf('reviewed')).signOffs[0].state).toBe('valid');

    folder.setContent({
      ops: { 'runbooks/HighErrorRate.md': `${RUNBOOK}3. Call somebody.\n` },
    });
    await portal.request(
      'post',
      '/entities/component/default/payments/refresh',
    );
    const after = await portal.read();
    expect(after).toMatchObject({ status: 'unknown', because: ['reviewed'] });
    expect(after.gates[0]).toMatchObject({
      state: 'no-data',
      reason: 'The sign-off is void: what was signed has changed',
      signOffs: [
        {
          state: 'void',
          voidedBy: [
            {
              trigger: 'document-content',
              difference: {
                document: { title: 'High error rate' },
                signed: 1,
                current: 3,
              },
            },
          ],
        },
      ],
    });

    // What was void stays so, even when the document is as it was.
    folder.setContent({ ops: { 'runbooks/HighErrorRate.md': RUNBOOK } });
    await portal.request(
      'post',
      '/entities/component/default/payments/refresh',
    );
    expect(await portal.read()).toMatchObject({ status: 'unknown' });
    const again = await portal.signOff('reviewed', {
      verdict: 'approved',
      reason: 'Read the difference',
    });
    expect(again.body.status).toBe('ready');
    const { body } = await portal.request(
      'get',
      `${PATH}/gates/reviewed/sign-offs`,
    );
    expect(body.items.map(({ state }: { state: string }) => state)).toEqual([
      'valid',
      'void',
    ]);
  });

  it('shows minor changes beside a sign-off, which its signer may revoke', async () => {
    folder.setContent({
      ops: { 'rollback.md': '# Rollback\n\n1. Undo it.\n' },
    });
    const portal = await start({
      gates: [
        signedGate({
          signOff: { roles: ['entity-owner'], documents: ['rollback'] },
        }),
      ],
    });
    const refresh = () =>
      portal.request('post', '/entities/component/default/payments/refresh');
    await refresh();
    await portal.signOff('reviewed', { verdict: 'approved', reason: 'Fine' });
    folder.setContent({
      ops: {
        'rollback.md':
          '---\nminor: true\n---\n# Rollback\n\n1. Undo  it, now.\n',
        'runbooks/Other.md': '# Other\n\n1. Look.\n',
      },
    });
    await refresh();
    const { signOffs } = await portal.gateOf('reviewed');
    expect(signOffs[0]).toMatchObject({
      state: 'valid',
      minorChanges: [{ signed: 1, current: 2, document: { kind: 'rollback' } }],
    });
    const { id } = signOffs[0];
    const revoke = (as?: string) =>
      portal
        .request('post', `/sign-offs/${id}/revoke`, { as })
        .send({ reason: 'It is more than that' });
    expect((await revoke(bob)).status).toBe(403);
    expect((await revoke()).body).toMatchObject({
      status: 'unknown',
      gates: [
        {
          signOffs: [
            { state: 'revoked', endedBecause: 'It is more than that' },
          ],
        },
      ],
    });
    expect((await revoke()).status).toBe(409);
  });

  it('names no restricted document to those who may not read it', async () => {
    const secret = (text: string) => ({
      ops: {
        'runbooks/Secret.md': `---\nrestricted: true\n---\n# Secret\n\n1. ${text}\n`,
      },
    });
    folder.setContent(secret('Look'));
    const portal = await start({ gates: [signedGate()] });
    const refresh = () =>
      portal.request('post', '/entities/component/default/payments/refresh');
    await refresh();
    await portal.signOff('reviewed', { verdict: 'approved', reason: 'Fine' });
    folder.setContent(secret('Look twice'));
    await refresh();
    await portal.read();
    for (const path of [PATH, `${PATH}/gates/reviewed/sign-offs`]) {
      const own = await portal.request('get', path);
      expect(JSON.stringify(own.body)).toContain('"title":"Secret"');
      const other = await portal.request('get', path, { as: bob });
      expect(JSON.stringify(other.body)).toContain('"signed":1');
      expect(JSON.stringify(other.body)).not.toContain('Secret');
    }
  });

  it('lets nobody sign who is in none of the roles', async () => {
    const portal = await start({ gates: [signedGate()] });
    const other = await portal.signOff(
      'reviewed',
      { verdict: 'approved', reason: 'I would' },
      bob,
    );
    expect(other.status).toBe(403);
    expect(other.body.error.message).toContain('entity-owner');
    const service = await portal.signOff(
      'reviewed',
      { verdict: 'approved', reason: 'I would' },
      mockCredentials.service.header(),
    );
    expect(service.status).toBe(403);
    for (const signOff of [
      { verdict: 'approved' },
      { verdict: 'objected', evidenceUrl: 'https://example.com' },
      { verdict: 'approved', reason: ' ' },
    ]) {
      const { status, body } = await portal.signOff('reviewed', signOff);
      expect(status).toBe(400);
      expect(body.error.message).toContain('reason: ');
    }
  });

  it('conflicts when pipeline and signer disagree, until the owner decides', async () => {
    const portal = await start({
      gates: [gate({ signOff: { roles: ['entity-owner'] } })],
    });
    const decide = (as?: string) =>
      portal
        .request('post', `${PATH}/gates/load-test/decision`, { as })
        .send({ state: 'passed', reason: 'The test was right' });
    expect((await decide()).status).toBe(409);
    await portal.report('load-test', { state: 'passed', reason: 'Held' });
    const objected = await portal.signOff('load-test', {
      verdict: 'objected',
      reason: 'The load was too low',
    });
    expect(objected.body).toMatchObject({
      status: 'not-ready',
      gates: [
        {
          state: 'warning',
          reason: 'Signals conflict: Held · Objected: The load was too low',
          actions: expect.arrayContaining(['decide']),
        },
      ],
    });
    expect((await decide(bob)).status).toBe(403);
    const decided = await decide();
    expect(decided.body).toMatchObject({
      status: 'ready',
      gates: [
        {
          state: 'passed',
          reason: 'The test was right',
          decision: { by: MOCK },
          signals: [{ state: 'passed' }, { state: 'failed' }],
        },
      ],
    });
    letPass({ minutes: 1 });
    const anew = await portal.report('load-test', { state: 'passed' });
    expect(anew.body.gates[0].state).toBe('warning');
  });

  it('keeps a report and a sign-off that come at the same time', async () => {
    const portal = await start({
      gates: [gate({ signOff: { roles: ['entity-owner'] } })],
    });
    await portal.read();
    const answers = await Promise.all([
      portal.report('load-test', { state: 'passed' }),
      portal.signOff('load-test', { verdict: 'approved', reason: 'Fine' }),
      portal.report('load-test', { state: 'passed', reason: 'Once more' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 200]);
    const { state, signals } = await portal.gateOf('load-test');
    expect(state).toBe('passed');
    expect(signals).toHaveLength(2);
  });

  it('rolls up parts to their system', async () => {
    const system = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: { name: 'shop', namespace: 'default', etag: '1' },
      spec: { owner: 'team-a' },
      relations: ['payments', 'orders'].map(name => ({
        type: 'hasPart',
        targetRef: `component:default/${name}`,
      })),
    };
    const portal = await start({
      features: [catalogPolicy()],
      entities: [
        testEntity('payments', folder),
        testEntity('orders', folder),
        system,
      ],
      gates: [gate({ appliesTo: { 'metadata.name': 'payments' } })],
    });
    await portal.read();
    expect(await portal.read('system:default/shop')).toMatchObject({
      status: 'unknown',
      parts: [{ entityRef: PAYMENTS, status: 'unknown' }],
      because: [PAYMENTS],
    });
    await portal.report('load-test', { state: 'passed' });
    expect(await portal.read('system:default/shop')).toMatchObject({
      status: 'ready',
      because: [],
    });
    portal.hidden.add(PAYMENTS);
    expect(await portal.read('system:default/shop')).toMatchObject({
      parts: [],
    });
  });

  it('records that a pipeline went on all the same', async () => {
    const portal = await start();
    const { status, body } = await portal
      .request('post', `${PATH}/overrides`, {
        as: ci,
      })
      .send({ reason: 'Hotfix', version: '1.2', environment: 'production' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      entityRef: PAYMENTS,
      from: 'unknown',
      to: 'unknown',
      reason: 'Hotfix · 1.2 in production',
      cause: { type: 'override', by: 'external:ci' },
    });
  });
});

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type {
  ChangeDetails,
  ChangesReport,
  EntityEnvironments,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const WEB = 'component:default/web';
const service = mockCredentials.service.header();
const NOW = DateTime.utc().startOf('minute');
const ago = (hours: number) => NOW.minus({ hours }).toISO();

function deployment(
  externalId: string,
  hours: number,
  overrides: Partial<ReportedChange> = {},
): ReportedChange {
  return {
    source: 'ci',
    externalId,
    kind: 'deployment',
    title: externalId,
    entityRefs: [WEB],
    environment: 'production',
    deployedAt: ago(hours),
    ...overrides,
  };
}

const commitOf = (name: string) =>
  Buffer.from(name.padEnd(20, '.')).toString('hex');

/** Merged code of the repository, whose commit is its name. */
function pullRequest(
  externalId: string,
  hours: number,
  overrides: Partial<ReportedChange> = {},
): ReportedChange {
  return {
    source: 'ci',
    externalId,
    kind: 'pull-request',
    title: externalId,
    entityRefs: [WEB],
    commit: commitOf(externalId),
    mergedAt: ago(hours),
    ...overrides,
  };
}

const PATH = '/entities/component/default/web/environments';

describe.each(databases.eachSupportedId())('environments on %s', databaseId => {
  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: ['web', 'payments'].map(name =>
        testEntity(name, { path: '/nowhere' }),
      ),
      ...options,
    });
    await portal.request('post', '/entities/component/default/web/refresh');
    return portal;
  }

  async function report(portal: TestPortal, ...changes: ReportedChange[]) {
    const { status, body } = await portal
      .request('post', '/changes', { as: service })
      .send({ changes });
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as ChangesReport;
  }

  async function get(portal: TestPortal, id: string | undefined) {
    const { status, body } = await portal.request('get', `/changes/${id}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as ChangeDetails;
  }

  it('keeps the facts of a deployment, the newest that its source knows', async () => {
    const portal = await start();
    const facts = {
      version: '1.42.0',
      featureFlags: { 'new-checkout': true, share: 0.5 },
      configuration: { 'app.yaml': `sha256:${'A'.repeat(64)}` },
    };
    const first = await report(
      portal,
      deployment('d1', 2, { facts, updatedAt: ago(2) }),
    );
    const [{ id }] = first.items;
    const kept = {
      ...facts,
      configuration: { 'app.yaml': 'a'.repeat(64) },
    };
    expect(await get(portal, id)).toMatchObject({
      facts: kept,
      change: { version: '1.42.0' },
    });
    const again = await report(
      portal,
      deployment('d1', 2, { facts, updatedAt: ago(2) }),
      deployment('d1', 2, { facts: { version: '1.41.0' }, updatedAt: ago(3) }),
      deployment('d1', 2),
    );
    expect(again).toMatchObject({ unchanged: 3, problems: [] });
    await report(
      portal,
      deployment('d1', 2, { facts: { runtime: {} }, updatedAt: ago(1) }),
    );
    expect((await get(portal, id)).facts).toEqual({ runtime: {} });
  });

  it('leaves out facts that look like secrets, and never repeats them', async () => {
    const portal = await start();
    const SECRET = 'wJalrXUtnFEMI7K7MDENGbPxRfi3CY9';
    const reported = await report(
      portal,
      deployment('d1', 1, {
        facts: { featureFlags: { STRIPE_TOKEN: SECRET, beta: true } },
      }),
      deployment('c1', 1, { kind: 'commit', facts: { version: '1' } }),
    );
    expect(reported).toMatchObject({
      added: 2,
      problems: [
        {
          index: 0,
          field: 'facts/featureFlags/STRIPE_TOKEN',
          message: expect.stringContaining('looks like a secret'),
        },
        { index: 1, field: 'facts' },
      ],
    });
    expect(JSON.stringify(reported)).not.toContain(SECRET);
    const { facts } = await get(portal, reported.items[0].id);
    expect(facts).toEqual({ featureFlags: { beta: true } });
  });

  it.each([
    ['facts/runtime/node', { runtime: { node: 'x'.repeat(201) } }],
    ['facts/featureFlags/beta', { featureFlags: { beta: { on: 'x' } } }],
    ['facts/featureFlags/beta', { featureFlags: { beta: 'x'.repeat(201) } }],
    ['facts', { secrets: { key: 'x' } }],
    [
      'facts/runtime',
      {
        runtime: Object.fromEntries(
          Array.from({ length: 101 }, (_, i) => [`r${i}`, 'x']),
        ),
      },
    ],
  ])('refuses what has not the shape of facts: %s', async (place, facts) => {
    const portal = await start();
    const { status, body } = await portal
      .request('post', '/changes', { as: service })
      .send({ changes: [{ ...deployment('d1', 1), facts }] });
    expect(status).toBe(400);
    expect(body.error.message).toContain(`changes/0/${place}`);
    expect(body.error.message).not.toContain('xx');
  });

  async function compare(portal: TestPortal, as?: string) {
    const { status, body } = await portal.request('get', PATH, { as });
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as EntityEnvironments;
  }

  const titles = (changes: { title: string }[] | undefined) =>
    changes?.map(({ title }) => title);

  /** In words: what stands where, and what is not there. */
  const told = ({ environments }: EntityEnvironments) =>
    environments.map(
      ({ name, deployment: last, behind }) =>
        `${name}: ${last.title}, without ${titles(behind.changes)}`,
    );

  it('are for those who say who they are, may, and may read the entity', async () => {
    const open = await start();
    expect(await compare(open)).toEqual({
      environments: [],
      comparison: [],
      differences: { unexpected: 0, expected: 0 },
      left: { environments: 0, unnamed: 0 },
    });
    expect(
      await open.request('get', PATH, { as: mockCredentials.none.header() }),
    ).toMatchObject({ status: 401 });
    expect(
      await open.request('get', PATH.replace('web', 'nothing')),
    ).toMatchObject({ status: 404 });
    const closed = await start({ features: [deny('handoff.change.read')] });
    const denied = await closed.request('get', PATH);
    expect(denied).toMatchObject({ status: 403 });
    expect(denied.body.error.message).toContain('handoff.change.read');
    const partly = await start({ features: [catalogPolicy()] });
    partly.hidden.add(WEB);
    expect(await partly.request('get', PATH)).toMatchObject({ status: 404 });
  });

  it('have what was deployed last and stayed, and lack what came after it', async () => {
    const portal = await start();
    await report(
      portal,
      pullRequest('a', 10),
      pullRequest('b', 8),
      pullRequest('c', 3),
      pullRequest('undone', 2, { revertedAt: ago(1) }),
      pullRequest('open', 1, { mergedAt: undefined, openedAt: ago(1) }),
      deployment('b to staging', 7, {
        environment: 'staging',
        commit: commitOf('b').slice(0, 9),
        version: '1.2',
        author: 'deploy-bot',
      }),
      deployment('c to staging fails', 2, {
        environment: 'staging',
        commit: commitOf('c'),
        state: 'failed',
      }),
      deployment('a to production', 6, {
        environment: 'prod',
        commit: commitOf('a'),
      }),
      deployment('b to production, undone', 5, {
        environment: 'production',
        commit: commitOf('b'),
        revertedAt: ago(4),
      }),
      deployment('nowhere', 1, { environment: undefined }),
    );
    const compared = await compare(portal);
    expect(told(compared)).toEqual([
      'staging: b to staging, without c',
      'prod: a to production, without c,b',
    ]);
    expect(compared.environments[0]).toMatchObject({
      deployment: {
        version: '1.2',
        commit: commitOf('b').slice(0, 9),
        author: 'deploy-bot',
        at: ago(7),
      },
      behind: { count: 1, isAtLeast: false },
    });
    expect(compared.left).toEqual({ environments: 0, unnamed: 1 });
  });

  it('know a rollback, and what the same version held when it was deployed first', async () => {
    const portal = await start();
    const { items } = await report(
      portal,
      pullRequest('a', 20),
      pullRequest('b', 15),
      deployment('a first', 18, { commit: commitOf('a') }),
      deployment('b to production', 12, { commit: commitOf('b') }),
      deployment('back to a', 10, { commit: commitOf('a') }),
      deployment('2.0 to staging', 9, {
        environment: 'staging',
        version: '2.0',
      }),
      pullRequest('c', 5),
      deployment('2.0 to eu-1', 4, { environment: 'eu-1', version: '2.0' }),
    );
    expect(told(await compare(portal))).toEqual([
      'staging: 2.0 to staging, without c',
      'production: back to a, without c,b',
      'eu-1: 2.0 to eu-1, without c',
    ]);
    const [, b, , deployed, back, staged, c, promoted] = items;
    expect((await get(portal, deployed.id)).brings).toMatchObject({
      count: 1,
      changes: [{ id: b.id }],
      takenBackCount: 0,
      previous: { title: 'a first' },
    });
    expect((await get(portal, back.id)).brings).toMatchObject({
      count: 0,
      takenBackCount: 1,
      takenBack: [{ id: b.id }],
      previous: { id: deployed.id },
    });
    // What was there before the first one that is known, nobody can tell.
    const { brings } = await get(portal, promoted.id);
    expect(brings).toEqual({
      count: 0,
      changes: [],
      takenBackCount: 0,
      takenBack: [],
    });
    expect((await get(portal, b.id)).deployedTo).toMatchObject([
      { environment: 'staging', deployment: { id: staged.id } },
      { environment: 'eu-1', at: ago(4), deployment: { id: promoted.id } },
    ]);
    expect((await get(portal, c.id)).deployedTo).toEqual([]);
  });

  it('tell since when a change is there, by the deployment that brought it', async () => {
    const portal = await start();
    const { items } = await report(
      portal,
      deployment('before', 30, { commit: commitOf('old') }),
      pullRequest('old', 40),
      pullRequest('a', 20),
      pullRequest('of payments', 20, {
        entityRefs: ['component:default/payments'],
      }),
      deployment('brings a', 10, {
        commit: commitOf('later'),
        commits: [commitOf('a')],
      }),
      deployment('first to staging, names a', 9, {
        environment: 'staging',
        version: '2.0.0-rc.1',
        commits: [commitOf('a')],
      }),
      ...Array.from({ length: 14 }, (_, i) =>
        deployment(`next ${i}`, 8 - i / 2),
      ),
    );
    expect((await get(portal, items[4].id)).brings).toMatchObject({
      count: 1,
      changes: [{ title: 'a' }],
    });
    const named = await get(portal, items[5].id);
    expect(titles(named.brings?.changes)).toEqual(['a']);
    expect(named.brings).not.toHaveProperty('previous');
    const { deployedTo } = await get(portal, items[2].id);
    expect(deployedTo).toMatchObject([
      {
        environment: 'staging',
        version: '2.0.0-rc.1',
        entityRef: WEB,
        at: ago(9),
      },
      {
        environment: 'production',
        entityRef: WEB,
        at: ago(10),
        deployment: { title: 'brings a' },
      },
    ]);
    const other = await get(portal, items[3].id);
    expect(other.deployedTo).toEqual([]);
    expect(other).not.toHaveProperty('brings');
    const failed = await report(
      portal,
      deployment('fails', 1, { state: 'failed' }),
    );
    const details = await get(portal, failed.items[0].id);
    expect(details).not.toHaveProperty('brings');
    expect(details).not.toHaveProperty('deployedTo');
  });

  it('differ as declared, or not, with what was configured since', async () => {
    const until = NOW.minus({ days: 1 }).toISODate();
    const portal = await start({
      config: {
        handoff: {
          changes: {
            environments: {
              order: ['production', 'staging'],
              expectedDifferences: [
                {
                  fact: 'featureFlags.new-*',
                  environments: ['stage'],
                  reason: 'Tried out in staging first',
                },
                { fact: 'runtime.*', reason: 'Node is renewed', until },
                {
                  fact: '*',
                  reason: 'Another entity',
                  entities: ['component:default/payments'],
                },
              ],
            },
          },
        },
      },
    });
    await report(
      portal,
      deployment('old', 9, { facts: { migration: '0001' } }),
      deployment('p', 5, {
        version: '1.1',
        facts: {
          featureFlags: { 'new-checkout': false, share: 1 },
          runtime: { node: '22' },
        },
      }),
      deployment('s', 4, {
        environment: 'staging',
        facts: {
          version: '1.1',
          featureFlags: { 'new-checkout': true, share: 1 },
          runtime: { node: '24' },
        },
      }),
      deployment('before the deployment', 6, {
        kind: 'configuration',
        facts: { featureFlags: { share: 7 } },
      }),
      deployment('Half of all users', 2, {
        kind: 'configuration',
        environment: 'Prod',
        facts: { featureFlags: { share: 0.5 } },
      }),
      deployment('somewhere', 1, {
        kind: 'configuration',
        environment: undefined,
        facts: { featureFlags: { share: 9 } },
      }),
    );
    const compared = await compare(portal);
    expect(compared.environments).toMatchObject([
      {
        name: 'production',
        facts: {
          version: '1.1',
          featureFlags: { 'new-checkout': false, share: 0.5 },
        },
        configurations: [{ title: 'Half of all users' }],
      },
      { name: 'staging', configurations: [] },
    ]);
    expect(compared.differences).toEqual({ unexpected: 2, expected: 1 });
    expect(compared.comparison).toMatchObject([
      { fact: 'version', state: 'same' },
      {
        fact: 'featureFlags.new-checkout',
        group: 'featureFlags',
        name: 'new-checkout',
        state: 'differs',
        isExpected: true,
        values: [
          { environment: 'production', value: false, isTold: true },
          { environment: 'staging', value: true, isTold: true },
        ],
        declarations: [
          { reason: 'Tried out in staging first', isExpired: false },
        ],
      },
      {
        fact: 'featureFlags.share',
        state: 'differs',
        isExpected: false,
        declarations: [],
      },
      {
        fact: 'runtime.node',
        state: 'differs',
        isExpected: false,
        declarations: [{ reason: 'Node is renewed', until, isExpired: true }],
      },
    ]);
  });

  it('are those that were deployed to last, when there are many', async () => {
    const portal = await start();
    await report(
      portal,
      deployment('production', 24 * 100),
      ...Array.from({ length: 23 }, (_, i) =>
        deployment(`pr-${i}`, 24 - i, { environment: `pr-${i}` }),
      ),
      ...Array.from({ length: 60 }, (_, i) =>
        pullRequest(`c${i}`, 0.5 + i / 100),
      ),
    );
    const { environments, left } = await compare(portal);
    expect(environments).toHaveLength(20);
    expect(environments[0].name).toBe('pr-3');
    expect(left.environments).toBe(4);
    expect(environments[0].behind).toMatchObject({
      count: 60,
      isAtLeast: false,
    });
    expect(environments[0].behind.changes).toHaveLength(50);
    expect(environments[0].behind.changes[0].title).toBe('c0');
  });
});

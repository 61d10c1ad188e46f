import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type {
  ChangeDetails,
  ChangesReport,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
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
});

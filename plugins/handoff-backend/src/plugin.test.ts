import { rm } from 'node:fs/promises';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  DocumentDetail,
  EntitySummary,
  HandoffDocument,
  Page,
  RefreshReport,
  SearchResultList,
} from 'backstage-plugin-handoff-common';
import { catalogPolicy } from './__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from './__testUtils__/createTestPortal';
import { testUserInfo } from './__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();

const bob = mockCredentials.user.header('user:default/bob');
const PAYMENTS = '/entities/component/default/payments';

const RUNBOOK = `---
alerts: [HighErrorRate]
tags: [api]
---
# Payments answer with errors

Look at the dashboard first.

## Mitigation

1. Roll back the last deployment.

![Dashboard](images/dashboard.svg) ![Traces](images/traces.svg)
`;

describe.each(databases.eachSupportedId())('handoff on %s', databaseId => {
  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    folder.clear();
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: [testEntity('payments', folder)],
      ...options,
      features: [testUserInfo, ...(options.features ?? [])],
    });
    return { portal };
  }

  async function refresh(portal: TestPortal): Promise<RefreshReport> {
    const response = await portal.request('post', `${PAYMENTS}/refresh`);
    expect(response).toMatchObject({ status: 200 });
    return response.body;
  }

  async function list(
    portal: TestPortal,
    query = '',
    as?: string,
  ): Promise<Page<HandoffDocument>> {
    const response = await portal.request('get', `/documents${query}`, { as });
    expect(response).toMatchObject({ status: 200 });
    return response.body;
  }

  async function search(
    portal: TestPortal,
    q: string,
    as?: string,
  ): Promise<SearchResultList> {
    const response = await portal.request('get', `/search?q=${q}`, { as });
    expect(response).toMatchObject({ status: 200 });
    return response.body;
  }

  const routes = [
    ['get', '/entities'],
    ['get', PAYMENTS],
    ['post', `${PAYMENTS}/refresh`],
    ['get', '/documents'],
    ['get', '/documents/some-id'],
    ['get', '/documents/some-id/revisions'],
    ['get', '/documents/some-id/revisions/1'],
    ['post', '/documents/some-id/revisions/1/purge', { reason: 'A secret' }],
    ['get', '/documents/some-id/reviews'],
    ['post', '/documents/some-id/reviews', { revision: 1 }],
    ['get', '/files/some-id/1?path=image.png'],
    ['get', '/search?q=errors'],
    ['get', '/alerts/resolve?alertname=HighErrorRate'],
    ['get', '/alerts'],
    ['get', '/alerts/some-id'],
    ['post', '/alerts', { alerts: [] }],
    ['post', '/alerts/alertmanager', { alerts: [] }],
  ] as const;

  it('answers nobody without credentials', async () => {
    const { portal } = await start();
    for (const [method, path, body] of routes) {
      const response = await portal
        .request(method, path, { as: mockCredentials.none.header() })
        .send(body);
      expect([path, response.status]).toEqual([path, 401]);
    }
  });

  it('refuses whom the policy denies', async () => {
    const { portal } = await start({
      features: [
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
      ],
    });
    for (const [method, path, body] of routes) {
      const response = await portal.request(method, path).send(body);
      expect([path, response.status]).toEqual([path, 403]);
    }
  });

  it('carries documents from the source folder to the entity, the reader and search', async () => {
    const { portal } = await start();
    folder.addContent({
      'ops/runbooks/HighErrorRate.md': RUNBOOK,
      'ops/runbooks/images/dashboard.svg':
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'ops/rollback.md':
        '# Roll payments back\n\nWhen more than 2 % of requests fail.\n',
    });
    expect(await refresh(portal)).toMatchObject({
      added: 2,
      updated: 0,
      archived: 0,
      unchanged: 0,
      sources: [{ state: 'ok', documents: 2, problems: [] }],
    });

    const response = await portal.request('get', PAYMENTS);
    expect(response).toMatchObject({ status: 200 });
    const summary: EntitySummary = response.body;
    const [runbook, rollback] = summary.documents;
    expect(summary).toMatchObject({
      entityRef: 'component:default/payments',
      owners: [{ ref: 'group:default/team-a' }],
      expectations: [
        { kind: 'runbook', documentIds: [runbook.id] },
        { kind: 'rollback', documentIds: [rollback.id] },
        { kind: 'escalation', documentIds: [] },
      ],
    });
    expect(runbook).toMatchObject({
      kind: 'runbook',
      title: 'Payments answer with errors',
      alerts: ['HighErrorRate'],
      tags: ['api'],
      steward: 'group:default/team-a',
      revision: 1,
      source: { type: 'repository', path: 'runbooks/HighErrorRate.md' },
      freshness: { state: 'unverified' },
    });

    const opened = await portal.request('get', `/documents/${runbook.id}`);
    const detail: DocumentDetail = opened.body;
    expect(detail.content).toMatch(/^# Payments answer with errors/);
    expect(detail.headings.map(({ slug }) => slug)).toEqual([
      'payments-answer-with-errors',
      'mitigation',
    ]);
    expect(detail.files).toEqual(['runbooks/images/dashboard.svg']);

    const image = await portal.request(
      'get',
      `/files/${runbook.id}/1?path=runbooks/images/dashboard.svg`,
    );
    expect(image).toMatchObject({ status: 200 });
    expect(image.headers['content-type']).toMatch('image/svg+xml');
    expect(image.headers['content-security-policy']).toMatch(
      "default-src 'none'",
    );

    const found = await search(portal, 'HighErrorRate');
    expect(found.items[0]).toMatchObject({
      documentId: runbook.id,
      source: { path: 'runbooks/HighErrorRate.md' },
    });
    expect((await search(portal, 'payments')).totalItems).toBe(2);
  });

  it('adds a revision when the content changes, and only then', async () => {
    const { portal } = await start();
    folder.addContent({ 'ops/rollback.md': '# Roll back\n\nFirst text.\n' });
    await refresh(portal);
    expect(await refresh(portal)).toMatchObject({ unchanged: 1, updated: 0 });

    folder.addContent({ 'ops/rollback.md': '# Roll back\n\nSecond text.\n' });
    expect(await refresh(portal)).toMatchObject({
      updated: 1,
      added: 0,
      unchanged: 0,
    });
    const [document] = (await list(portal)).items;
    expect(document.revision).toBe(2);
    const first = await portal.request(
      'get',
      `/documents/${document.id}/revisions/1`,
    );
    expect(first.body.content).toContain('First text');
    expect((await search(portal, 'first')).totalItems).toBe(0);

    await rm(folder.resolve('ops/rollback.md'));
    expect(await refresh(portal)).toMatchObject({ archived: 1 });
    expect((await list(portal)).totalItems).toBe(0);
    expect((await search(portal, 'second')).totalItems).toBe(0);
    const [archived] = (await list(portal, '?include=archived')).items;
    expect(archived).toMatchObject({ id: document.id, revision: 2 });
    expect(archived.archivedAt).toBeDefined();

    folder.addContent({ 'ops/rollback.md': '# Roll back\n\nSecond text.\n' });
    await refresh(portal);
    expect((await list(portal)).items).toMatchObject([
      { id: document.id, revision: 2 },
    ]);
  });

  it('stores one revision for several readings at a time', async () => {
    const { portal } = await start();
    folder.addContent({ 'ops/rollback.md': '# Roll back\n\nFirst text.\n' });
    await Promise.all([refresh(portal), refresh(portal), refresh(portal)]);
    const { items, totalItems } = await list(portal);
    expect(totalItems).toBe(1);
    expect(items[0].revision).toBe(1);
  });

  it('keeps restricted documents for owner, steward and listed readers, whatever the policy says', async () => {
    const { portal } = await start();
    folder.addContent({
      'ops/escalation.md': `---\nrestricted: [user:default/carol]\nsteward: user:default/dora\n---\n# Whom to wake up\n\n![Rota](rota.png)\n`,
      'ops/rota.png': Buffer.from('89504e470d0a1a0a', 'hex'),
    });
    await refresh(portal);
    const [document] = (await list(portal)).items;
    expect(document.restricted).toBe(true);
    const file = `/files/${document.id}/1?path=rota.png`;
    const everywhere = [
      `/documents/${document.id}`,
      `/documents/${document.id}/revisions`,
      `/documents/${document.id}/revisions/1`,
      `/documents/${document.id}/reviews`,
      file,
    ];
    const readers = ['carol', 'dora', 'mock'].map(name =>
      mockCredentials.user.header(`user:default/${name}`),
    );
    for (const as of readers) {
      for (const path of everywhere) {
        const response = await portal.request('get', path, { as });
        expect([path, response.status]).toEqual([path, 200]);
      }
      expect((await search(portal, 'wake', as)).totalItems).toBe(1);
    }
    for (const as of [bob, mockCredentials.service.header()]) {
      for (const path of everywhere) {
        const response = await portal.request('get', path, { as });
        expect([path, response.status]).toEqual([path, 404]);
      }
      expect(await list(portal, '', as)).toMatchObject({
        items: [],
        totalItems: 0,
      });
      expect(await search(portal, 'wake', as)).toMatchObject({
        items: [],
        totalItems: 0,
      });
      const summary = await portal.request('get', PAYMENTS, { as });
      expect(summary.body.documents).toEqual([]);
    }
  });

  it('says that there is no such entity, instead of reading nothing', async () => {
    const { portal } = await start();
    for (const [method, path] of [
      ['get', '/entities/component/default/none'],
      ['post', '/entities/component/default/none/refresh'],
    ] as const) {
      const response = await portal.request(method, path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.body.error.message).toContain('component:default/none');
    }
  });

  it('hides the documents of entities that the catalog hides', async () => {
    const { portal } = await start({
      features: [catalogPolicy()],
    });
    folder.addContent({ 'ops/rollback.md': '# Roll back\n' });
    await refresh(portal);
    const [{ id }] = (await list(portal)).items;
    portal.hidden.add('component:default/payments');
    for (const path of [PAYMENTS, `/documents/${id}`]) {
      const response = await portal.request('get', path);
      expect([path, response.status]).toEqual([path, 404]);
    }
    expect(await list(portal)).toMatchObject({ items: [], totalItems: 0 });
    expect(await search(portal, 'roll')).toMatchObject({
      items: [],
      totalItems: 0,
    });
  });

  it('records that a revision is still correct', async () => {
    const { portal } = await start();
    folder.addContent({ 'ops/rollback.md': '# Roll back\n' });
    await refresh(portal);
    const [{ id }] = (await list(portal)).items;
    const review = await portal
      .request('post', `/documents/${id}/reviews`)
      .send({ revision: 1, comment: ' Tried it ' });
    expect(review).toMatchObject({
      status: 201,
      body: { revision: 1, by: 'user:default/mock', comment: 'Tried it' },
    });
    const [document] = (await list(portal)).items;
    expect(document.freshness.state).toBe('fresh');
    expect((await list(portal, '?freshness=fresh')).totalItems).toBe(1);
    expect((await list(portal, '?freshness=stale')).totalItems).toBe(0);

    folder.addContent({ 'ops/rollback.md': '# Roll back differently\n' });
    await refresh(portal);
    const stale = await portal
      .request('post', `/documents/${id}/reviews`)
      .send({ revision: 1 });
    expect(stale).toMatchObject({ status: 409 });
    const reviews = await portal.request('get', `/documents/${id}/reviews`);
    expect(reviews.body.totalItems).toBe(1);
  });

  it('purges a revision for good', async () => {
    const { portal } = await start();
    folder.addContent({ 'ops/rollback.md': '# Roll back\n\nhunter2\n' });
    await refresh(portal);
    const [{ id }] = (await list(portal)).items;
    const purge = (reason: string) =>
      portal
        .request('post', `/documents/${id}/revisions/1/purge`)
        .send({ reason });
    expect(await purge(' ')).toMatchObject({ status: 400 });
    expect(await purge('A password')).toMatchObject({
      status: 200,
      body: {
        content: '',
        revision: {
          number: 1,
          purged: { by: 'user:default/mock', reason: 'A password' },
        },
      },
    });
    expect((await search(portal, 'hunter2')).totalItems).toBe(0);
    folder.addContent({ 'ops/other.md': '# Other\n' });
    await refresh(portal);
    const detail = await portal.request('get', `/documents/${id}`);
    expect(detail.body).toMatchObject({
      content: '',
      document: { purgedAt: expect.stringMatching(/Z$/) },
    });

    folder.addContent({ 'ops/rollback.md': '# Roll back\n\nAsk the vault.\n' });
    await refresh(portal);
    const mended = await portal.request('get', `/documents/${id}`);
    expect(mended.body.content).toContain('Ask the vault.');
    expect(mended.body.document).not.toHaveProperty('purgedAt');
  });

  it('lists pages that neither repeat nor miss a document', async () => {
    const { portal } = await start();
    const names = Array.from({ length: 23 }, (_, index) => `Alert${index}`);
    folder.addContent(
      Object.fromEntries(
        names.map(name => [`ops/runbooks/${name}.md`, `# ${name}\n`]),
      ),
    );
    await refresh(portal);
    for (const order of ['updated', 'importance']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(
          portal,
          `?limit=5&order=${order}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        expect(page.totalItems).toBe(23);
        seen.push(...page.items.map(({ title }) => title));
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      expect(seen.toSorted()).toEqual(names.toSorted());
    }
    const bad = await portal.request('get', '/documents?cursor=nonsense');
    expect(bad).toMatchObject({ status: 400 });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

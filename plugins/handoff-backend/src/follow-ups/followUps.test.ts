import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import {
  signalsServiceRef,
  type SignalPayload,
} from '@backstage/plugin-signals-node';
import type {
  FollowUp,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import { keepSignals } from '../__testUtils__/keepSignals';
import { testUserInfo } from '../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();

const PAYMENTS = 'component:default/payments';
const MOCK = 'user:default/mock';
const BOB = 'user:default/bob';
const bob = mockCredentials.user.header(BOB);
const service = mockCredentials.service.header();

function party(kind: 'User' | 'Group', name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: {},
  };
}

describe.each(databases.eachSupportedId())('follow-ups on %s', databaseId => {
  const sent: NotificationSendOptions[] = [];
  const signals: SignalPayload[] = [];

  beforeEach(() => {
    sent.length = 0;
    signals.length = 0;
    folder.clear();
  });

  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> & {
      unreachable?: boolean;
    } = {},
  ) {
    const fail = async () => {
      throw new Error('unreachable');
    };
    return createTestPortal({
      knex: await databases.init(databaseId),
      entities: [
        testEntity('payments', folder),
        testEntity('ledger', folder, { owners: [] }),
        party('Group', 'team-a'),
        party('Group', 'writers'),
        party('User', 'bob'),
      ],
      ...options,
      features: [
        testUserInfo,
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({
            send: options.unreachable
              ? fail
              : async notification => void sent.push(notification),
          }),
        }),
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({
            publish: options.unreachable
              ? fail
              : (keepSignals(signals) as never),
          }),
        }),
        ...(options.features ?? []),
      ],
    });
  }

  const send = (portal: TestPortal, body: object, as?: string) =>
    portal.request('post', '/follow-ups', { as }).send({
      entityRef: PAYMENTS,
      title: 'Raise the limit',
      owner: BOB,
      ...body,
    });

  async function created(portal: TestPortal, body: object = {}, as?: string) {
    const response = await send(portal, body, as);
    expect(response).toMatchObject({ status: 201 });
    return response.body as FollowUp;
  }

  const correct = (
    portal: TestPortal,
    { id }: HandoffDocument,
    body: object = {},
    as?: string,
  ) =>
    send(
      portal,
      { documentId: id, entityRef: undefined, owner: undefined, ...body },
      as,
    );

  const change = (
    portal: TestPortal,
    { id }: { id: string },
    body: object,
    etag?: string,
  ) => {
    const request = portal.request('patch', `/follow-ups/${id}`);
    return (etag ? request.set('If-Match', etag) : request).send(body);
  };

  async function list(portal: TestPortal, query = '', as?: string) {
    const { body, status } = await portal.request(
      'get',
      `/follow-ups${query}`,
      { as },
    );
    expect(status).toBe(200);
    return {
      titles: (body.items as FollowUp[]).map(({ title }) => title),
      totalItems: body.totalItems as number,
      nextCursor: body.pageInfo.nextCursor as string | undefined,
    };
  }

  async function write(portal: TestPortal, document: object = {}) {
    const response = await portal.request('post', '/documents').send({
      entityRef: PAYMENTS,
      kind: 'runbook',
      title: 'Payments fail',
      content: '## Restart\n\nRestart it.\n',
      ...document,
    });
    expect(response).toMatchObject({ status: 201 });
    return response.body.document as HandoffDocument;
  }

  async function rewrite(
    portal: TestPortal,
    { id, etag }: HandoffDocument,
    content: string,
  ) {
    const response = await portal
      .request('put', `/documents/${id}`)
      .set('If-Match', etag)
      .send({ content });
    expect(response).toMatchObject({ status: 200 });
  }

  it('is for those who say who they are', async () => {
    const portal = await start();
    const nobody = { as: mockCredentials.none.header() };
    for (const request of [
      portal.request('get', '/follow-ups', nobody),
      portal.request('post', '/follow-ups', nobody).send({ title: 'Mend it' }),
      portal.request('get', '/follow-ups/some-id', nobody),
      portal
        .request('patch', '/follow-ups/some-id', nobody)
        .send({ due: null }),
    ]) {
      expect(await request).toMatchObject({ status: 401 });
    }
  });

  it('takes a permission to write and to change, and none to read', async () => {
    const portal = await start({
      features: [deny('handoff.follow-up.update')],
    });
    for (const request of [
      send(portal, {}),
      change(portal, { id: 'some-id' }, { state: 'done' }),
    ]) {
      const { status, body } = await request;
      expect(status).toBe(403);
      expect(body.error.message).toContain('handoff.follow-up.update');
    }
    expect(await list(portal)).toMatchObject({ totalItems: 0 });
  });

  it('is not there for those who may not read the entity', async () => {
    const portal = await start({ features: [catalogPolicy()] });
    const hidden = await created(portal);
    await created(portal, {
      title: 'Split the ledger',
      entityRef: 'component:default/ledger',
    });
    portal.hidden.add(PAYMENTS);
    expect(await list(portal)).toMatchObject({
      titles: ['Split the ledger'],
      totalItems: 1,
    });
    for (const request of [
      portal.request('get', `/follow-ups/${hidden.id}`),
      change(portal, hidden, { state: 'done' }),
      send(portal, {}),
    ]) {
      expect(await request).toMatchObject({ status: 404 });
    }
    expect(await list(portal, '', service)).toMatchObject({ totalItems: 2 });
  });

  it('is not there for those who may not read the document', async () => {
    const portal = await start();
    const document = await write(portal, {
      content: '---\nrestricted: true\n---\n\n# Keys\n',
    });
    const { body: hidden } = await correct(portal, document, { owner: BOB });
    await created(portal, { title: 'Seen by all', documentId: undefined });
    expect(await list(portal, '', bob)).toMatchObject({
      titles: ['Seen by all'],
      totalItems: 1,
    });
    const { body: summary } = await portal.request(
      'get',
      '/entities/component/default/payments',
      { as: bob },
    );
    expect(summary.followUps).toMatchObject([{ title: 'Seen by all' }]);
    expect(
      await portal.request('get', `/follow-ups/${hidden.id}`, { as: bob }),
    ).toMatchObject({ status: 404 });
    expect(await correct(portal, document, {}, bob)).toMatchObject({
      status: 404,
    });
    expect(await list(portal)).toMatchObject({ totalItems: 2 });
    expect(sent[0].payload.title).toBe('You have a follow-up for payments');
  });

  it('leaves corrections out for those who may read no documents at all', async () => {
    const knex = await databases.init(databaseId);
    const portal = await start({ knex });
    await correct(portal, await write(portal));
    await created(portal, { title: 'Seen by all' });
    const narrow = await start({
      knex,
      features: [deny('handoff.document.read')],
    });
    expect(await list(narrow)).toMatchObject({
      titles: ['Seen by all'],
      totalItems: 1,
    });
  });

  it('is written down with all that is said of it', async () => {
    const portal = await start();
    const response = await send(portal, {
      description: 'It is hit every **Friday**.',
      due: '2026-12-24',
      severity: 'high',
      owner: 'User:Bob',
      origin: { type: 'alert', id: 'some-alert' },
    });
    expect(response).toMatchObject({
      status: 201,
      body: {
        entityRef: PAYMENTS,
        title: 'Raise the limit',
        description: 'It is hit every **Friday**.',
        owner: BOB,
        due: '2026-12-24',
        severity: 'high',
        state: 'open',
        origin: { type: 'alert', id: 'some-alert' },
        createdBy: MOCK,
      },
    });
    const { body, headers } = await portal.request(
      'get',
      `/follow-ups/${response.body.id}`,
    );
    expect(body).toEqual(response.body);
    expect(headers.etag).toBe(response.headers.etag);
    expect(signals).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: `handoff:entity:${PAYMENTS}`,
        message: { changed: 'follow-ups' },
      },
    ]);
    const pipeline = await created(portal, {}, service);
    expect(pipeline).toMatchObject({
      createdBy: 'external:test-service',
      severity: 'medium',
      origin: { type: 'manual' },
    });
  });

  it.each([
    ['owner', { owner: undefined }],
    ['owner', { owner: 'team-a' }],
    ['owner', { owner: PAYMENTS }],
    ['owner', { owner: 'user:default/nobody' }],
    ['entityRef', { entityRef: undefined }],
    ['entityRef', { entityRef: 'payments' }],
    ['due', { due: '2026-02-30' }],
    ['due', { due: 'tomorrow' }],
    ['title', { title: ' \n ' }],
    ['title', { title: 'NUL \0' }],
    ['description', { description: '\0' }],
    ['documentId', { documentId: '\0' }],
    ['origin.id', { origin: { type: 'run', id: '\0' } }],
    ['requestId', { requestId: 'repeated\0' }],
    ['severity', { severity: 'urgent' }],
    ['heading', { heading: { text: 'Restart', slug: 'restart' } }],
    ['revision', { revision: 1 }],
  ])(
    'names the field %s of %j, which it does not take',
    async (field, body) => {
      const portal = await start();
      const response = await send(portal, body);
      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain(field);
      expect(await list(portal)).toMatchObject({ totalItems: 0 });
    },
  );

  it('masks secrets', async () => {
    const portal = await start();
    const secret = 'ghp_016C7e35bH4mP1e9fK2dQ8sT0vWxYzAbCdEf';
    const followUp = await created(portal, {
      title: `Revoke ${secret}`,
      description: `It is ${secret}`,
    });
    const { body } = await change(portal, followUp, {
      state: 'done',
      resolution: `Revoked ${secret}`,
    });
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(body.resolution).toMatch(/^Revoked \*+$/);
    expect(JSON.stringify(sent)).not.toContain(secret);
  });

  it('answers a repeated request with what came of the first, however many come at once', async () => {
    const portal = await start();
    const requestId = '0d9cb5f2-5a0e';
    const responses = await Promise.all(
      [1, 2, 3, 4].map(() => send(portal, { requestId })),
    );
    const ids = responses.map(({ body }) => body.id);
    expect(new Set(ids).size).toBe(1);
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(sent).toHaveLength(1);
    // Others may have made the same one.
    const { body: another } = await send(portal, { requestId }, bob);
    expect(ids).not.toContain(another.id);
  });

  describe('corrections', () => {
    it('belong to the entity of the document, and go to its steward', async () => {
      const portal = await start();
      const document = await write(portal, {
        content: '---\nsteward: group:default/writers\n---\n\n## Restart\n',
      });
      const heading = { text: 'Restart', slug: 'restart' };
      const { body } = await correct(portal, document, { heading });
      expect(body).toMatchObject({
        entityRef: PAYMENTS,
        owner: 'group:default/writers',
        revision: 1,
        origin: { type: 'document' },
        document: {
          id: document.id,
          entityRef: PAYMENTS,
          kind: 'runbook',
          title: 'Payments fail',
          heading,
        },
      });
      expect(body.newerRevision).toBeUndefined();
    });

    it('go to the first owner of the entity when the catalog does not have the steward, and to the steward for want of owners', async () => {
      const portal = await start();
      const content = '---\nsteward: user:default/gone\n---\n\n# Restart\n';
      const { body } = await correct(portal, await write(portal, { content }));
      expect(body).toMatchObject({ owner: 'group:default/team-a' });
      const entityRef = 'component:default/ledger';
      const { body: other } = await correct(
        portal,
        await write(portal, { content, entityRef }),
      );
      expect(other).toMatchObject({ owner: 'user:default/gone' });
      const { status, body: refused } = await correct(
        portal,
        await write(portal, { entityRef }),
      );
      expect(status).toBe(400);
      expect(refused.error.message).toMatch(/^owner: /);
    });

    it('propose closing when there is a newer revision', async () => {
      const portal = await start();
      const document = await write(portal);
      const { body: first } = await correct(portal, document);
      await rewrite(portal, document, '## Start again\n');
      const { body: read } = await portal.request(
        'get',
        `/follow-ups/${first.id}`,
      );
      expect(read).toMatchObject({ revision: 1, newerRevision: 2 });
      const { body: late } = await correct(portal, document, { revision: 1 });
      expect(late).toMatchObject({ revision: 1, newerRevision: 2 });
      const { body: now } = await correct(portal, document);
      expect(now).toMatchObject({ revision: 2 });
      expect(now.newerRevision).toBeUndefined();
      const { body: closed } = await change(portal, first, { state: 'done' });
      expect(closed.newerRevision).toBeUndefined();
      expect(closed.document.id).toBe(document.id);
      const { body: future } = await correct(portal, document, { revision: 3 });
      expect(future.error.message).toMatch(/^revision: .*newest is 2/);
    });

    it('keep the heading as it was given, and the document whatever becomes of it', async () => {
      const portal = await start();
      const document = await write(portal);
      const heading = { text: 'Not there', slug: 'not-there' };
      await correct(portal, document, { heading });
      expect(
        await portal
          .request('delete', `/documents/${document.id}`)
          .set('If-Match', '*'),
      ).toMatchObject({ status: 200 });
      const { body } = await portal.request(
        'get',
        `/follow-ups?documentId=${document.id}`,
      );
      expect(body.items).toMatchObject([
        { document: { id: document.id, heading } },
      ]);
    });

    it('refuse another entity, and a document that is not there', async () => {
      const portal = await start();
      const document = await write(portal);
      const entityRef = 'component:default/ledger';
      const { status, body } = await correct(portal, document, { entityRef });
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/^entityRef: .*payments/);
      expect(await send(portal, { documentId: 'not-there' })).toMatchObject({
        status: 404,
      });
    });
  });

  describe('changing', () => {
    it('notes who closes it, when and why, and opens it again', async () => {
      const portal = await start();
      const followUp = await created(portal);
      const { body: closed } = await change(portal, followUp, {
        state: 'done',
        resolution: 'The limit is 10,000 now',
      });
      expect(closed).toMatchObject({
        state: 'done',
        closedBy: MOCK,
        closedAt: closed.updatedAt,
        resolution: 'The limit is 10,000 now',
      });
      const { body: reopened } = await change(portal, followUp, {
        state: 'in-progress',
      });
      expect(reopened).toMatchObject({
        state: 'in-progress',
        resolution: 'The limit is 10,000 now',
      });
      expect(reopened).not.toHaveProperty('closedAt');
      expect(reopened).not.toHaveProperty('closedBy');
      const { body: refused } = await change(portal, followUp, {
        resolution: 'Nobody hits it',
      });
      expect(refused.error.message).toMatch(/^resolution: /);
      const { body: dropped } = await change(portal, followUp, {
        state: 'dropped',
      });
      expect(dropped).toMatchObject({ state: 'dropped', closedBy: MOCK });
      expect(dropped).not.toHaveProperty('resolution');
    });

    it('clears what is sent as nothing, and leaves what is not sent', async () => {
      const portal = await start();
      const followUp = await created(portal, {
        due: '2026-12-24',
        description: 'Soon',
      });
      const { body } = await change(portal, followUp, {
        due: null,
        description: ' ',
        severity: 'low',
      });
      expect(body).toMatchObject({
        title: 'Raise the limit',
        owner: BOB,
        severity: 'low',
        updatedBy: MOCK,
      });
      expect(body).not.toHaveProperty('due');
      expect(body).not.toHaveProperty('description');
    });

    it('overwrites nobody unseen', async () => {
      const portal = await start();
      const followUp = await created(portal);
      const { headers } = await portal.request(
        'get',
        `/follow-ups/${followUp.id}`,
      );
      const { body } = await change(
        portal,
        followUp,
        { severity: 'low' },
        headers.etag,
      );
      expect(body.etag).not.toBe(followUp.etag);
      expect(
        await change(portal, followUp, { severity: 'high' }, followUp.etag),
      ).toMatchObject({ status: 412, body: { error: { etag: body.etag } } });
      // Without a change it stays the same one.
      const { body: same } = await change(
        portal,
        followUp,
        { severity: 'low', owner: BOB },
        body.etag,
      );
      expect(same).toEqual(body);
    });

    it('keeps all that several change at once', async () => {
      const portal = await start();
      const followUp = await created(portal);
      const responses = await Promise.all([
        change(portal, followUp, { severity: 'critical' }),
        change(portal, followUp, { due: '2027-01-01' }),
        change(portal, followUp, { state: 'in-progress' }),
      ]);
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
      const { body } = await portal.request(
        'get',
        `/follow-ups/${followUp.id}`,
      );
      expect(body).toMatchObject({
        severity: 'critical',
        due: '2027-01-01',
        state: 'in-progress',
      });
    });
  });

  it('lists the most severe first, then those due first, then the newest', async () => {
    const portal = await start();
    for (const [title, body] of Object.entries({
      old: {},
      new: {},
      later: { due: '2027-01-02' },
      sooner: { due: '2026-12-31' },
      worst: { severity: 'critical' },
      least: { severity: 'low', due: '2026-01-01' },
      mine: { severity: 'high', owner: 'group:default/team-a' },
      other: { severity: 'high', entityRef: 'component:default/ledger' },
    })) {
      await created(portal, { title, ...body });
      await new Promise(resolve => setTimeout(resolve, 2));
    }
    const all = [
      'worst',
      'other',
      'mine',
      'sooner',
      'later',
      'new',
      'old',
      'least',
    ];
    expect(await list(portal)).toEqual({ titles: all, totalItems: 8 });

    const paged: string[] = [];
    let cursor = '';
    do {
      const page = await list(portal, `?limit=3${cursor}`);
      expect(page.totalItems).toBe(8);
      paged.push(...page.titles);
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
    } while (cursor);
    expect(paged).toEqual(all);

    const { titles: mine } = await list(portal, '?owner=me');
    expect(mine).toEqual(['mine']);
    const { titles: high } = await list(
      portal,
      '?severity=high&severity=low&entityRef=component:default/payments',
    );
    expect(high).toEqual(['mine', 'least']);
    const { body } = await portal.request('get', '/follow-ups?severity=high');
    await change(portal, body.items[0], { state: 'done' });
    const { titles: done } = await list(portal, '?state=done&state=dropped');
    expect(done).toEqual(['other']);
    const { body: summary } = await portal.request(
      'get',
      '/entities/component/default/ledger',
    );
    expect(summary.followUps).toEqual([]);
  });

  it('tells the owner, unless they have given it to themselves', async () => {
    const portal = await start();
    await created(portal, { owner: MOCK });
    expect(sent).toEqual([]);
    const followUp = await created(portal, { severity: 'critical' });
    await change(portal, followUp, { owner: 'group:default/writers' });
    await change(portal, followUp, { severity: 'low' });
    expect(sent).toMatchObject([
      {
        recipients: { entityRef: BOB, excludeEntityRef: MOCK },
        payload: {
          title: 'You have a follow-up for payments: Raise the limit',
          severity: 'critical',
          link: '/catalog/default/component/payments/handoff',
          scope: `follow-up:${followUp.id}`,
        },
      },
      { recipients: { entityRef: 'group:default/writers' } },
    ]);
    await correct(portal, await write(portal), {
      heading: { text: 'Restart', slug: 'restart' },
    });
    expect(sent[2].payload.link).toMatch(/\?document=[\w-]+#restart$/);
  });

  it('answers whatever is asked for', async () => {
    const portal = await start();
    await created(portal);
    expect(await list(portal, '?owner=payments')).toMatchObject({
      totalItems: 0,
    });
    for (const [path, status] of [
      ['/follow-ups?owner=%00', 400],
      ['/follow-ups/%00', 400],
      ['/follow-ups?cursor=x', 400],
      ['/follow-ups?cursor=WyJcdTAwMDAiLCIiXQ', 400],
      ['/follow-ups/..%2F..%2Fx', 404],
    ] as const) {
      expect(await portal.request('get', path)).toMatchObject({ status });
    }
  });

  it('does not fail when nobody can be told', async () => {
    const portal = await start({ unreachable: true });
    const followUp = await created(portal);
    expect(
      await change(portal, followUp, { owner: 'group:default/writers' }),
    ).toMatchObject({ status: 200 });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

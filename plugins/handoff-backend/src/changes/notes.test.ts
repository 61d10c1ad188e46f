import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type {
  ChangeDetails,
  HandoffDocument,
  NoteRevision,
  OperationalNote,
} from 'backstage-plugin-handoff-common';
import { deny } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import { testUserInfo } from '../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const PAYMENTS = 'component:default/payments';
const DESCRIPTION = [
  '## Intent',
  'Fewer timeouts at the end of the month.',
  '## Risk',
  'High',
  '## Rollback',
  'See [how to undo](ops/rollback.md).',
].join('\r\n');

describe.each(databases.eachSupportedId())('notes on %s', databaseId => {
  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    return createTestPortal({
      knex: await databases.init(databaseId),
      entities: [testEntity('payments', { path: '/nowhere' })],
      ...options,
      features: [testUserInfo, ...(options.features ?? [])],
    });
  }

  async function report(portal: TestPortal, change: object = {}) {
    const { status, body } = await portal
      .request('post', '/changes', { as: mockCredentials.service.header() })
      .send({
        changes: [
          {
            source: 'ci',
            externalId: '12',
            kind: 'pull-request',
            title: 'Raise the pool',
            entityRefs: [PAYMENTS],
            author: 'octocat',
            mergedAt: '2026-11-02T10:00:00Z',
            ...change,
          },
        ],
      });
    expect({ status, body }).toMatchObject({ status: 200 });
    return body.items[0].id as string;
  }

  const get = async (portal: TestPortal, id: string, as?: string) =>
    (await portal.request('get', `/changes/${id}`, { as }))
      .body as ChangeDetails;

  const edit = (portal: TestPortal, id: string, fields: object, etag = '*') =>
    portal
      .request('put', `/changes/${id}/note`)
      .set('If-Match', etag)
      .send(fields);

  async function edited(portal: TestPortal, id: string, fields: object) {
    const { status, body } = await edit(portal, id, fields);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as OperationalNote;
  }

  async function revisions(portal: TestPortal, id: string) {
    const { body } = await portal.request(
      'get',
      `/changes/${id}/note/revisions`,
    );
    return body.items as NoteRevision[];
  }

  async function write(portal: TestPortal, document: object) {
    const { status, body } = await portal.request('post', '/documents').send({
      entityRef: PAYMENTS,
      kind: 'rollback',
      title: 'Undo a deployment',
      content: '## Undo\n\nUndo it.\n',
      ...document,
    });
    expect(status).toBe(201);
    return body.document as HandoffDocument;
  }

  it('are for those who say who they are, and may', async () => {
    const open = await start();
    const nobody = { as: mockCredentials.none.header() };
    for (const request of [
      open.request('put', '/changes/some-id/note', nobody).send({}),
      open.request('get', '/changes/some-id/note/revisions', nobody),
    ]) {
      expect(await request).toMatchObject({ status: 401 });
    }
    const closed = await start({
      features: [deny('handoff.change.read', 'handoff.note.update')],
    });
    for (const [request, permission] of [
      [edit(closed, 'some-id', {}), 'handoff.note.update'],
      [
        closed.request('get', '/changes/some-id/note/revisions'),
        'handoff.change.read',
      ],
    ] as const) {
      const { status, body } = await request;
      expect(status).toBe(403);
      expect(body.error.message).toContain(permission);
    }
    expect(await edit(open, 'some-id', {})).toMatchObject({ status: 404 });
  });

  it('are read from the description, with what they lack', async () => {
    const portal = await start();
    const id = await report(portal, { description: DESCRIPTION });
    const { note, change } = await get(portal, id);
    expect(note).toMatchObject({
      fields: {
        intent: {
          value: 'Fewer timeouts at the end of the month.',
          origin: 'description',
        },
        risk: { value: 'high', origin: 'description' },
      },
      summary: {
        isWritten: true,
        risk: 'high',
        missing: [
          'unknowns',
          'impact',
          'deploymentStrategy',
          'monitoring',
          'rollbackCriteria',
        ],
        lacksRollback: false,
      },
      problems: [],
      updatedBy: 'octocat',
      etag: '"1"',
    });
    expect(change.note).toEqual(note?.summary);
    for (const [query, count] of [
      ['risk=high', 1],
      ['risk=low&risk=medium', 0],
    ] as const) {
      const { body } = await portal.request('get', `/changes?${query}`);
      expect(body.totalItems).toBe(count);
    }
    // The same description again says nothing new.
    await report(portal, { description: DESCRIPTION });
    expect(await revisions(portal, id)).toHaveLength(1);
  });

  it('tell what is required, as configured, and what could not be read', async () => {
    const portal = await start({
      config: {
        handoff: { changes: { requiredNoteFields: { high: ['migrations'] } } },
      },
    });
    const id = await report(portal, {
      description: '## Risk\n\nhigh\n\n## Rollback\n\nnone\n',
    });
    expect((await get(portal, id)).note).toMatchObject({
      required: ['risk', 'migrations'],
      summary: { missing: ['migrations'], lacksRollback: true },
    });
    const unclear = await report(portal, {
      externalId: '13',
      description: '## Intent\n\nMore\n\n## Risk\n\nenormous\n',
    });
    expect((await get(portal, unclear)).note).toMatchObject({
      summary: { missing: ['risk'] },
      problems: [{ field: 'risk', line: 7 }],
    });
    const empty = await report(portal, { externalId: '14' });
    expect((await get(portal, empty)).note).toMatchObject({
      fields: {},
      summary: { isWritten: false, missing: ['intent', 'risk'] },
      etag: '"0"',
    });
  });

  it('keep apart what is edited here and what the description says', async () => {
    const portal = await start();
    const id = await report(portal, { description: DESCRIPTION });
    const note = await edited(portal, id, {
      intent: '  Fewer pages at night.\r\n',
      monitoring: 'The error rate falls',
      rollbackProcedure: null,
    });
    expect(note.fields).toMatchObject({
      intent: {
        value: 'Fewer pages at night.',
        origin: 'portal',
        other: 'Fewer timeouts at the end of the month.',
      },
      risk: { value: 'high', origin: 'description' },
      monitoring: { value: 'The error rate falls', origin: 'portal' },
      rollbackProcedure: {
        origin: 'portal',
        other: 'See [how to undo](ops/rollback.md).',
      },
    });
    expect(note.fields.rollbackProcedure?.value).toBeUndefined();
    expect(note.summary.lacksRollback).toBe(true);
    await report(portal, {
      description: DESCRIPTION.replace('High', 'medium').replace(
        'Fewer timeouts',
        'No timeouts',
      ),
    });
    const { note: after } = await get(portal, id);
    expect(after?.fields).toMatchObject({
      intent: {
        value: 'Fewer pages at night.',
        other: 'No timeouts at the end of the month.',
      },
      risk: { value: 'medium' },
    });
    // Giving the edits back leaves what the description says.
    const given = await edited(portal, id, {});
    expect(given.fields.intent).toEqual({
      value: 'No timeouts at the end of the month.',
      origin: 'description',
    });
    expect(await revisions(portal, id)).toMatchObject([
      { number: 4, origin: 'portal', by: 'user:default/mock', fields: {} },
      { number: 3, origin: 'description', by: 'octocat' },
      {
        number: 2,
        origin: 'portal',
        fields: { intent: 'Fewer pages at night.', rollbackProcedure: null },
      },
      { number: 1, origin: 'description', fields: { risk: 'high' } },
    ]);
  });

  it('do not overwrite what somebody else has edited meanwhile', async () => {
    const portal = await start();
    const id = await report(portal);
    const first = await edit(portal, id, { intent: 'Mine' }, '"0"');
    expect(first).toMatchObject({ status: 200, body: { etag: '"1"' } });
    expect(first.headers.etag).toMatch(/^"1\./);
    const second = await edit(portal, id, { intent: 'Theirs' }, '"0"');
    expect(second).toMatchObject({ status: 412 });
    expect(second.body.error.message).toContain('user:default/mock');
    expect(await edit(portal, id, { intent: 'Mine' })).toMatchObject({
      body: { etag: '"1"' },
    });
    const races = await Promise.all(
      ['a', 'b', 'c'].map(intent => edit(portal, id, { intent }, '"1"')),
    );
    expect(races.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    for (const fields of [{ intent: 7 }, { risk: 'huge' }, { reason: 'x' }]) {
      expect(await edit(portal, id, fields)).toMatchObject({ status: 400 });
    }
    expect(await revisions(portal, id)).toHaveLength(2);
  });

  it('name documents, pinned to the revision that they had', async () => {
    const portal = await start();
    const undo = await write(portal, {});
    const secret = await write(portal, {
      kind: 'runbook',
      title: 'Keys',
      content: '---\nrestricted: true\n---\n\n# Keys\n',
    });
    const id = await report(portal, {
      description: `## Rollback\n\nundo a deployment\n\n## Documents\n\n- [Keys](https://portal.example/catalog/default/component/payments/handoff?document=${secret.id})\n- ops/nowhere.md\n`,
    });
    const response = await portal
      .request('put', `/documents/${undo.id}`)
      .set('If-Match', undo.etag)
      .send({ content: '## Undo\n\nUndo it twice.\n' });
    expect(response).toMatchObject({ status: 200 });
    await report(portal, { title: 'Raise the pool of connections' });
    expect((await get(portal, id)).note?.documents).toMatchObject([
      {
        field: 'rollbackProcedure',
        reference: 'undo a deployment',
        document: { id: undo.id },
        revision: 1,
        newerRevision: 2,
      },
      { field: 'documents', document: { id: secret.id } },
    ]);
    const { note } = await get(
      portal,
      id,
      mockCredentials.user.header('user:default/bob'),
    );
    expect(note?.documents).toMatchObject([{ document: { id: undo.id } }]);
  });

  it('decide a gate, which follows them', async () => {
    const portal = await start({
      config: {
        handoff: {
          readiness: {
            gates: [
              {
                id: 'notes',
                title: 'Changes have notes',
                criterion: 'Every change of the last 30 days has its note',
                level: 'required',
                check: { id: 'changes-have-notes' },
              },
            ],
          },
        },
      },
    });
    await portal.request(
      'post',
      '/entities/component/default/payments/refresh',
    );
    const gate = async () => {
      const { body } = await portal.request(
        'get',
        '/readiness/component/default/payments',
      );
      return body.gates[0];
    };
    expect(await gate()).toMatchObject({ state: 'not-applicable' });
    const id = await report(portal, {
      mergedAt: new Date().toISOString(),
      description: '## Risk\n\nlow\n',
    });
    expect(await gate()).toMatchObject({
      state: 'failed',
      signals: [{ evidence: [{ changeId: id }] }],
    });
    await edited(portal, id, { intent: 'Fewer timeouts' });
    expect(await gate()).toMatchObject({ state: 'passed' });
    const { body } = await portal.request(
      'get',
      '/readiness/component/default/payments/history?gateId=notes',
    );
    expect(body.items[0]).toMatchObject({
      to: 'passed',
      cause: { type: 'change' },
    });
  });

  it('are not for deployments, which bring those of others', async () => {
    const portal = await start();
    const id = await report(portal, {
      kind: 'deployment',
      description: DESCRIPTION,
    });
    const { note, change } = await get(portal, id);
    expect([note, change.note]).toEqual([undefined, undefined]);
    expect(await edit(portal, id, { intent: 'x' })).toMatchObject({
      status: 409,
    });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  DocumentDetail,
  HandoffDocument,
  NewDocument,
} from 'backstage-plugin-handoff-common';
import { auditorThatRecords } from '../__testUtils__/auditorThatRecords';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import { testUserInfo } from '../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();

const PAYMENTS = 'component:default/payments';
const bob = mockCredentials.user.header('user:default/bob');

const RUNBOOK: NewDocument = {
  entityRef: PAYMENTS,
  kind: 'runbook',
  title: 'Payments answer with errors',
  content: '## Meaning\n\nMore than 2 % of requests fail.\n',
};

/** Denies these permissions and allows all others; reading leaves out what is tagged as internal. */
function policy(denied: string[], readsInternal = true) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => {
      const decide = (name: string) => ({
        result: denied.includes(name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      });
      return {
        authorize: async requests =>
          requests.map(({ permission }) => decide(permission.name)) as never,
        authorizeConditional: async requests =>
          requests.map(({ permission: { name } }) =>
            name === 'handoff.document.read' && !readsInternal
              ? {
                  result: AuthorizeResult.CONDITIONAL,
                  pluginId: 'handoff',
                  resourceType: 'handoff-document',
                  conditions: {
                    not: {
                      rule: 'HAS_TAG',
                      resourceType: 'handoff-document',
                      params: { tags: ['internal'] },
                    },
                  },
                }
              : decide(name),
          ) as never,
      };
    },
  });
}

describe.each(databases.eachSupportedId())(
  'documents of the portal on %s',
  id => {
    async function start(
      options: Partial<Parameters<typeof createTestPortal>[0]> = {},
    ) {
      folder.clear();
      return createTestPortal({
        knex: await databases.init(id),
        entities: [testEntity('payments', folder, { title: 'Payments API' })],
        ...options,
        features: [testUserInfo, ...(options.features ?? [])],
      });
    }

    const create = (portal: TestPortal, changes: object = {}, as?: string) =>
      portal
        .request('post', '/documents', { as })
        .send({ ...RUNBOOK, ...changes });

    async function created(
      portal: TestPortal,
      changes: object = {},
    ): Promise<HandoffDocument> {
      const response = await create(portal, changes);
      expect(response).toMatchObject({ status: 201 });
      return (response.body as DocumentDetail).document;
    }

    const update = (
      portal: TestPortal,
      { id: documentId, etag }: { id: string; etag: string },
      change: object,
      as?: string,
    ) =>
      portal
        .request('put', `/documents/${documentId}`, { as })
        .set('If-Match', etag)
        .send(change);

    const remove = (
      portal: TestPortal,
      { id: documentId, etag }: HandoffDocument,
    ) =>
      portal
        .request('delete', `/documents/${documentId}`)
        .set('If-Match', etag);

    const restore = (
      portal: TestPortal,
      documentId: string,
      body: object = {},
    ) => portal.request('post', `/documents/${documentId}/restore`).send(body);

    async function fileOf(
      portal: TestPortal,
      documentId: string,
      number: number,
    ) {
      const { body } = await portal.request(
        'get',
        `/documents/${documentId}/revisions/${number}`,
      );
      return body.content as string;
    }

    async function search(portal: TestPortal, q: string): Promise<string[]> {
      const { body } = await portal.request('get', `/search?q=${q}`);
      return body.items.map(({ title }: { title: string }) => title);
    }

    async function listed(portal: TestPortal, query = '?source=portal') {
      const { body } = await portal.request('get', `/documents${query}`);
      return body.items as HandoffDocument[];
    }

    const writes = [
      ['post', '/documents', RUNBOOK],
      ['put', '/documents/some-id', { content: 'Text' }],
      ['delete', '/documents/some-id', undefined],
      ['post', '/documents/some-id/restore', {}],
    ] as const;

    describe('refuses', () => {
      it('nobody, and services, which are no authors', async () => {
        const portal = await start();
        for (const [as, status] of [
          [mockCredentials.none.header(), 401],
          [mockCredentials.service.header(), 403],
        ] as const) {
          for (const [method, path, body] of writes) {
            const response = await portal
              .request(method, path, { as })
              .set('If-Match', '*')
              .send(body);
            expect([method, path, response.status]).toEqual([
              method,
              path,
              status,
            ]);
          }
        }
      });

      it('whom the policy denies, each by a permission of its own', async () => {
        const outcomes = async (denied: string) => {
          const other = await start({ features: [policy([denied])] });
          const document = denied.endsWith('create')
            ? { id: 'none', etag: '"none"' }
            : await created(other);
          return {
            create: (await create(other)).status,
            update: (await update(other, document, { content: 'New' })).status,
            delete: (await remove(other, document as HandoffDocument)).status,
            restore: (await restore(other, document.id, { revision: 1 }))
              .status,
          };
        };
        expect(await outcomes('handoff.document.create')).toMatchObject({
          create: 403,
        });
        expect(await outcomes('handoff.document.update')).toEqual({
          create: 201,
          update: 403,
          delete: 200,
          restore: 403,
        });
        expect(await outcomes('handoff.document.delete')).toMatchObject({
          update: 200,
          delete: 403,
          restore: 200,
        });
      });

      it('what is not there, or not for the caller', async () => {
        const portal = await start();
        for (const [method, path, body] of writes.slice(1)) {
          const response = await portal
            .request(method, path)
            .set('If-Match', '*')
            .send(body);
          expect([method, path, response.status]).toEqual([method, path, 404]);
        }
        const unknown = await create(portal, {
          entityRef: 'component:default/unknown',
        });
        expect(unknown).toMatchObject({ status: 404 });
        portal.hidden.add(PAYMENTS);
        expect(await create(portal)).toMatchObject({ status: 404 });
        portal.hidden.clear();

        const secret = await created(portal, {
          content: '---\nrestricted: true\n---\nSecret\n',
        });
        const response = await update(portal, secret, { content: 'Mine' }, bob);
        expect(response).toMatchObject({ status: 404 });
      });

      it('documents that are kept elsewhere, and says where', async () => {
        const portal = await start({
          entities: [
            testEntity('payments', folder, {
              links: [
                {
                  type: 'runbook',
                  title: 'Wiki',
                  url: 'https://wiki.example/r',
                },
              ],
            }),
          ],
        });
        folder.addContent({ 'ops/rollback.md': '# Roll back\n' });
        await portal.request(
          'post',
          '/entities/component/default/payments/refresh',
        );
        const elsewhere = await listed(portal, '');
        expect(elsewhere.map(({ source }) => source.type).toSorted()).toEqual([
          'external',
          'repository',
        ]);
        for (const document of elsewhere) {
          const place =
            document.source.type === 'external'
              ? 'https://wiki.example/r'
              : 'rollback.md';
          for (const response of [
            await update(portal, document, { content: 'New' }),
            await remove(portal, document),
            await restore(portal, document.id, { revision: 1 }),
          ]) {
            expect(response).toMatchObject({ status: 409 });
            expect(response.body.error.message).toContain(place);
          }
        }
      });

      it('to overwrite what the caller has not read', async () => {
        const portal = await start();
        const document = await created(portal);
        const path = `/documents/${document.id}`;
        for (const response of [
          await portal.request('put', path).send({ content: 'Mine' }),
          await portal.request('delete', path),
        ]) {
          expect(response).toMatchObject({ status: 428 });
          expect(response.body.error.message).toContain('If-Match');
        }

        const theirs = await update(
          portal,
          document,
          { content: 'Theirs' },
          bob,
        );
        expect(theirs).toMatchObject({ status: 200 });
        const { etag } = theirs.body.document;
        expect(etag).not.toBe(document.etag);
        for (const response of [
          await update(portal, document, { content: 'Mine' }),
          await remove(portal, document),
          await restore(portal, document.id, { revision: 1 }).set(
            'If-Match',
            document.etag,
          ),
        ]) {
          expect(response).toMatchObject({
            status: 412,
            body: { error: { name: 'PreconditionFailedError', etag } },
          });
          expect(response.body.error.message).toContain(
            'revision 2 by user:default/bob',
          );
        }
        // A proxy that compresses weakens etags, and a list may hold the right one.
        const listOfEtags = `"other", W/${etag}`;
        expect(
          await update(
            portal,
            { id: document.id, etag: listOfEtags },
            {
              content: 'Mine',
            },
          ),
        ).toMatchObject({ status: 200 });
      });

      it('what cannot be stored, and loses nothing', async () => {
        const portal = await start();
        const document = await created(portal);
        const bad: [change: object, status: number, message: RegExp][] = [
          [{ content: 'ä'.repeat(512 * 1024 + 1) }, 413, /1048578 bytes/],
          [{ content: 'a\0b' }, 400, /content/],
          [{ content: 'Text', title: ' ' }, 400, /title/],
          [{ content: 'Text', title: 'Two\nlines' }, 400, /title/],
          [{ content: 'Text', title: '\u200B' }, 400, /no title/],
          [{ content: 'Text', kind: 'novel' }, 400, /kind/],
        ];
        for (const [change, status, message] of bad) {
          for (const response of [
            await create(portal, change),
            await update(portal, document, change),
          ]) {
            expect([message, response.status]).toEqual([message, status]);
            expect(response.body.error.message).toMatch(message);
          }
        }
        for (const entityRef of ['payments', 'user:default/mock']) {
          portal.entities.push({
            ...testEntity('mock', folder),
            kind: 'User',
          });
          expect(await create(portal, { entityRef })).toMatchObject({
            status: 400,
          });
        }
        expect(await listed(portal)).toMatchObject([{ revision: 1 }]);
      });

      it('to lock the writer out', async () => {
        const portal = await start({ features: [policy([], false)] });
        const content = (matter: string) => `---\n${matter}\n---\nText\n`;
        const refused = await create(
          portal,
          { content: content('restricted: [user:default/carol]') },
          bob,
        );
        expect(refused).toMatchObject({ status: 400 });
        expect(refused.body.error.message).toContain('lock yourself out');
        expect(refused.body.error.message).toContain('restricted');
        const byPolicy = await create(portal, {
          content: content('tags: [internal]'),
        });
        expect(byPolicy).toMatchObject({ status: 400 });
        expect(byPolicy.body.error.message).toContain('policy');
        expect(await listed(portal)).toEqual([]);
        expect(await search(portal, 'text')).toEqual([]);

        // Owners, stewards and listed readers may.
        for (const [matter, as] of [
          ['restricted: true', undefined],
          ['restricted: [user:default/carol, user:default/bob]', bob],
          ['restricted: true\nsteward: user:default/bob', bob],
        ] as const) {
          const response = await create(
            portal,
            { content: content(matter) },
            as,
          );
          expect([matter, response.status]).toEqual([matter, 201]);
          expect(response.body.document.restricted).toBe(true);
        }

        const open = await created(portal);
        const change = { content: content('restricted: [user:default/carol]') };
        expect(await update(portal, open, change, bob)).toMatchObject({
          status: 400,
        });
        const { body } = await portal.request('get', `/documents/${open.id}`);
        expect(body.document).toMatchObject({ revision: 1, restricted: false });
      });
    });

    it('writes a document that is found and read at once', async () => {
      const portal = await start();
      const response = await create(portal, {
        entityRef: 'Component:default/Payments',
        content: `---\nalerts: [HighErrorRate]\ntags: [api]\nrollbackCriteria: [more than 1 % errors]\n---\n\n${RUNBOOK.content}`,
        message: ' First version ',
      });
      expect(response).toMatchObject({
        status: 201,
        body: {
          document: {
            entityRef: PAYMENTS,
            kind: 'runbook',
            title: 'Payments answer with errors',
            source: { type: 'portal' },
            revision: 1,
            steward: 'group:default/team-a',
            alerts: ['HighErrorRate'],
            tags: ['api'],
            updatedBy: 'user:default/mock',
            problems: [],
            freshness: { state: 'unverified' },
          },
          content: `\n${RUNBOOK.content}`,
          rollbackCriteria: ['more than 1 % errors'],
          headings: [{ text: 'Meaning', line: 9 }],
        },
      });
      const { document } = response.body as DocumentDetail;
      expect(document.source.path).toBeUndefined();
      expect(await fileOf(portal, document.id, 1)).toBe(
        `---\nkind: runbook\ntitle: Payments answer with errors\nalerts: [HighErrorRate]\ntags: [api]\nrollbackCriteria: [more than 1 % errors]\n---\n\n${RUNBOOK.content}`,
      );
      const { body: revisions } = await portal.request(
        'get',
        `/documents/${document.id}/revisions`,
      );
      expect(revisions.items).toMatchObject([
        {
          number: 1,
          author: 'user:default/mock',
          message: 'First version',
          minor: false,
        },
      ]);
      for (const words of ['HighErrorRate', 'requests', 'payments']) {
        expect(await search(portal, words)).toEqual([document.title]);
      }
      const { body: summary } = await portal.request(
        'get',
        '/entities/component/default/payments',
      );
      expect(summary.expectations[0]).toEqual({
        kind: 'runbook',
        documentIds: expect.arrayContaining([document.id]),
      });
      // Reading the sources leaves alone what was never in them.
      await portal.request(
        'post',
        '/entities/component/default/payments/refresh',
      );
      expect(await listed(portal)).toMatchObject([{ id: document.id }]);
    });

    it('keeps the Markdown the one source of what a document is', async () => {
      const portal = await start();
      let document = await created(portal, {
        content:
          '---\n# For operators\ntitle: Something else\nkind: rollback\n---\nText\n',
      });
      // What the request says is written into the front matter.
      expect(document).toMatchObject({ kind: 'runbook', title: RUNBOOK.title });
      expect(await fileOf(portal, document.id, 1)).toBe(
        `---\n# For operators\ntitle: ${RUNBOOK.title}\nkind: runbook\n---\nText\n`,
      );
      const steps: [change: object, expected: object][] = [
        // What it leaves unsaid, the front matter says.
        [
          { content: '---\nkind: rollback\ntitle: Undo\n---\nText\n' },
          { kind: 'rollback', title: 'Undo' },
        ],
        // The first heading does for a title, as in a file, and a kind stays until another is named.
        [{ content: '# Go back\n' }, { kind: 'rollback', title: 'Go back' }],
        [{ content: 'Text only\n' }, { kind: 'rollback', title: 'Go back' }],
        [
          { content: 'Text only\n', kind: 'operations', title: 'Yes: #1' },
          { kind: 'operations', title: 'Yes: #1' },
        ],
        [
          { content: '---\nkind: novel\ntitle: [\n---\nText\n' },
          {
            kind: 'operations',
            title: 'Yes: #1',
            problems: expect.arrayContaining([
              expect.objectContaining({
                code: 'front-matter-invalid',
                line: 3,
              }),
            ]),
          },
        ],
        // Named like an alert, a runbook answers it.
        [
          { content: 'Text\n', kind: 'runbook', title: 'HighErrorRate' },
          { alerts: ['HighErrorRate'], problems: [expect.anything()] },
        ],
      ];
      for (const [index, [change, expected]] of steps.entries()) {
        const response = await update(portal, document, change);
        expect(response).toMatchObject({ status: 200 });
        document = response.body.document;
        expect(document).toMatchObject({ ...expected, revision: index + 2 });
      }
    });

    it('adds a revision by its author when the content differs, and only then', async () => {
      const portal = await start();
      const first = await created(portal);
      const same = await update(portal, first, {
        content: await fileOf(portal, first.id, 1),
      });
      expect(same.body.document).toEqual(first);

      const second = await update(
        portal,
        first,
        {
          content: '## Impact\n\nNobody can pay.\n',
          message: 'Say who suffers',
          minor: true,
        },
        bob,
      );
      expect(second.body).toMatchObject({
        document: {
          revision: 2,
          kind: 'runbook',
          title: RUNBOOK.title,
          updatedBy: 'user:default/bob',
        },
        content: '\n## Impact\n\nNobody can pay.\n',
      });
      const { body } = await portal.request(
        'get',
        `/documents/${first.id}/revisions`,
      );
      expect(body.items).toMatchObject([
        {
          number: 2,
          author: 'user:default/bob',
          message: 'Say who suffers',
          minor: true,
        },
        { number: 1, author: 'user:default/mock' },
      ]);
      expect(await search(portal, 'nobody')).toEqual([RUNBOOK.title]);
      expect(await search(portal, 'requests')).toEqual([]);
    });

    it('has exactly one of several writers win that have read the same', async () => {
      const portal = await start();
      const document = await created(portal);
      const names = ['one', 'two', 'three', 'four'];
      const responses = await Promise.all([
        ...names.map(name =>
          update(portal, document, { content: `By ${name}` }),
        ),
        remove(portal, document),
      ]);
      const statuses = responses.map(({ status }) => status);
      expect(statuses.filter(status => status === 200)).toHaveLength(1);
      expect(
        statuses.filter(status => status === 412 || status === 409),
      ).toHaveLength(names.length);
      const { body } = await portal.request('get', `/documents/${document.id}`);
      const winner = responses.find(({ status }) => status === 200)?.body;
      expect(body).toEqual(winner);
      expect(body.document.revision).toBe(body.document.archivedAt ? 1 : 2);
    });

    it('masks secrets and reports problems by line, wherever the text comes from', async () => {
      const portal = await start();
      const key = `AKIA${'ABCDEFGHIJKLMNOP'}`;
      const document = await created(portal, {
        content: `---\nreviewEvery: often\n---\n\nexport AWS_ACCESS_KEY_ID=${key}\n`,
      });
      expect(document.problems).toEqual([
        expect.objectContaining({ line: 7, severity: 'error' }),
        expect.objectContaining({ code: 'no-heading' }),
        expect.objectContaining({ line: 4, code: 'front-matter-field' }),
      ]);
      expect(await fileOf(portal, document.id, 1)).not.toContain(key);
      expect(await search(portal, key)).toEqual([]);
    });

    it('archives a document that is deleted, and brings it back', async () => {
      const portal = await start();
      const document = await created(portal);
      const deleted = await remove(portal, document);
      expect(deleted).toMatchObject({
        status: 200,
        body: {
          document: { archivedBy: 'user:default/mock', revision: 1 },
        },
      });
      const archived = deleted.body.document as HandoffDocument;
      expect(archived.archivedAt).toBeDefined();
      expect(await listed(portal)).toEqual([]);
      expect(await search(portal, 'requests')).toEqual([]);
      expect(await fileOf(portal, document.id, 1)).toContain('requests');

      for (const response of [
        await update(portal, archived, { content: 'New' }),
        await remove(portal, archived),
      ]) {
        expect(response).toMatchObject({ status: 409 });
        expect(response.body.error.message).toContain(
          'deleted by user:default/mock',
        );
      }
      // A look at the catalog leaves it deleted.
      await portal.request(
        'post',
        '/entities/component/default/payments/refresh',
      );
      expect(await listed(portal)).toEqual([]);

      const restored = await restore(portal, document.id);
      expect(restored).toMatchObject({ status: 200 });
      expect(restored.body.document).toEqual(document);
      expect(await search(portal, 'requests')).toEqual([document.title]);
      expect(await restore(portal, document.id)).toMatchObject({ status: 409 });
    });

    it('makes an older revision the newest as a new one', async () => {
      const portal = await start();
      const first = await created(portal);
      const { body } = await update(portal, first, {
        content: '---\nkind: rollback\ntitle: Undo\n---\nSecond\n',
      });
      const restored = await restore(portal, first.id, { revision: 1 });
      expect(restored.body.document).toMatchObject({
        revision: 3,
        kind: 'runbook',
        title: RUNBOOK.title,
        updatedBy: 'user:default/mock',
      });
      expect(await fileOf(portal, first.id, 3)).toBe(
        await fileOf(portal, first.id, 1),
      );
      expect(await fileOf(portal, first.id, 2)).toContain('Second');
      expect(await search(portal, 'second')).toEqual([]);
      expect(await restore(portal, first.id, { revision: 9 })).toMatchObject({
        status: 404,
      });

      // Back from the archive with an older content, at once.
      await remove(portal, restored.body.document);
      const back = await restore(portal, first.id, { revision: 2 });
      expect(back.body.document).toMatchObject({ revision: 4, title: 'Undo' });
      expect(back.body.document.archivedAt).toBeUndefined();
      expect(body.document.revision).toBe(2);
    });

    it('keeps away what was purged', async () => {
      const portal = await start();
      const first = await created(portal, { content: 'Password hunter2\n' });
      const file = await fileOf(portal, first.id, 1);
      const purge = await portal
        .request('post', `/documents/${first.id}/revisions/1/purge`)
        .send({ reason: 'A password' });
      expect(purge).toMatchObject({ status: 200 });
      // What one has read is not what is there any more.
      expect(await update(portal, first, { content: file })).toMatchObject({
        status: 412,
      });
      const { body } = await portal.request('get', `/documents/${first.id}`);
      const again = await update(portal, body.document, { content: file });
      expect(again).toMatchObject({ status: 409 });
      const next = await update(portal, body.document, { content: 'Clean\n' });
      expect(next.body.document).toMatchObject({ revision: 2 });
      for (const response of [
        await update(portal, next.body.document, { content: file }),
        await restore(portal, first.id, { revision: 1 }),
      ]) {
        expect(response).toMatchObject({ status: 409 });
        expect(response.body.error.message).toContain('purged');
      }
      expect(await search(portal, 'hunter2')).toEqual([]);
    });

    it('follows its entity: away and back, and under another title', async () => {
      const scheduler = mockServices.scheduler();
      const portal = await start({
        features: [
          createServiceFactory({
            service: coreServices.scheduler,
            deps: {},
            factory: () => scheduler,
          }),
        ],
      });
      const look = () => scheduler.triggerTask('handoff-refresh-documents');
      const document = await created(portal);
      const deleted = await created(portal, { title: 'Deleted' });
      await remove(portal, deleted);
      const [entity] = portal.entities;

      portal.entities.splice(0);
      await look();
      expect(await listed(portal)).toEqual([]);
      expect(await restore(portal, document.id)).toMatchObject({ status: 404 });
      portal.entities.push({
        ...entity,
        metadata: {
          ...entity.metadata,
          title: 'Checkout gateway',
          etag: 'new',
        },
      });
      await look();
      expect(await listed(portal)).toMatchObject([
        { id: document.id, revision: 1, updatedBy: 'user:default/mock' },
      ]);
      expect(await search(portal, 'gateway')).toEqual([document.title]);
    });

    it('records in the audit log who wrote what, without the text', async () => {
      const events: object[] = [];
      const portal = await start({
        features: [
          createServiceFactory({
            service: coreServices.auditor,
            deps: {},
            factory: () => auditorThatRecords(events),
          }),
        ],
      });
      const document = await created(portal);
      const { body } = await update(portal, document, { content: 'hunter2' });
      await update(portal, document, { content: 'hunter2' });
      await remove(portal, body.document);
      await restore(portal, document.id, { revision: 1 });
      const { id: documentId } = document;
      const outcome = { id: documentId, entityRef: PAYMENTS };
      expect(events).toEqual([
        {
          eventId: 'document-create',
          meta: { entityRef: PAYMENTS, kind: 'runbook' },
          success: { ...outcome, revision: 1 },
        },
        {
          eventId: 'document-update',
          meta: { id: documentId },
          success: { ...outcome, revision: 2 },
        },
        {
          eventId: 'document-update',
          meta: { id: documentId },
          failure: 'PreconditionFailedError',
        },
        {
          eventId: 'document-delete',
          meta: { id: documentId },
          success: { ...outcome, revision: 2 },
        },
        {
          eventId: 'document-restore',
          meta: { id: documentId, restored: 1 },
          success: { ...outcome, revision: 3 },
        },
      ]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

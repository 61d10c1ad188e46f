import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type ConditionalPolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  handoffDocumentPurgePermission,
  handoffDocumentReadPermission,
  handoffDocumentReviewPermission,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import {
  createHandoffDocumentConditionalDecision,
  handoffDocumentConditions,
} from './conditionExports';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();

const { isEntityOwner, hasKind, hasTag, isRestricted } =
  handoffDocumentConditions;

/** A permission service that decides as the test says, by the name of the permission, and allows everything else. */
function deciding(decisions: Record<string, ConditionalPolicyDecision>) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => ({
      authorize: async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      authorizeConditional: async requests =>
        requests.map(
          ({ permission }) =>
            decisions[permission.name] ?? { result: AuthorizeResult.ALLOW },
        ),
    }),
  });
}

describe.each(databases.eachSupportedId())(
  'conditional decisions on %s',
  databaseId => {
    async function start(
      decisions: Record<string, ConditionalPolicyDecision>,
    ): Promise<TestPortal> {
      folder.setContent({
        'ours/ops/rollback.md': '---\ntags: [drilled]\n---\n# Undo ours\n',
        'ours/ops/runbooks/Slow.md': '# Ours is slow\n',
        'ours/ops/escalation.md': '---\nrestricted: true\n---\n# Wake us\n',
        'theirs/ops/rollback.md': '# Undo theirs\n\nChrysanthemum.\n',
      });
      const portal = await createTestPortal({
        knex: await databases.init(databaseId),
        entities: [
          testEntity(
            'ours',
            { path: folder.resolve('ours') },
            {
              // The mock user owns this one, so that the restricted document is theirs to read.
              owners: ['user:default/mock'],
            },
          ),
          testEntity('theirs', { path: folder.resolve('theirs') }),
        ],
        features: [deciding(decisions)],
      });
      for (const name of ['ours', 'theirs']) {
        const response = await portal.request(
          'post',
          `/entities/component/default/${name}/refresh`,
        );
        expect(response).toMatchObject({ status: 200 });
      }
      return portal;
    }

    async function titles(portal: TestPortal): Promise<string[]> {
      const response = await portal.request('get', '/documents');
      expect(response.body.totalItems).toBe(response.body.items.length);
      return response.body.items
        .map(({ title }: HandoffDocument) => title)
        .sort();
    }

    const all = ['Ours is slow', 'Undo ours', 'Undo theirs', 'Wake us'];

    it.each([
      ['everything', undefined, all],
      [
        'an owner',
        isEntityOwner({ claims: ['user:default/mock'] }),
        ['Ours is slow', 'Undo ours', 'Wake us'],
      ],
      ['no owner', isEntityOwner({ claims: [] }), []],
      [
        'a kind',
        hasKind({ kinds: ['rollback'] }),
        ['Undo ours', 'Undo theirs'],
      ],
      ['a tag', hasTag({ tags: ['drilled', 'other'] }), ['Undo ours']],
      ['restriction', isRestricted(), ['Wake us']],
      [
        'no restriction',
        { not: isRestricted() },
        ['Ours is slow', 'Undo ours', 'Undo theirs'],
      ],
      [
        'all of several',
        {
          allOf: [
            hasKind({ kinds: ['rollback'] }),
            { not: isEntityOwner({ claims: ['user:default/mock'] }) },
          ],
        },
        ['Undo theirs'],
      ],
      [
        'any of several',
        {
          anyOf: [isRestricted(), { allOf: [hasKind({ kinds: ['runbook'] })] }],
        },
        ['Ours is slow', 'Wake us'],
      ],
    ] as const)('reads by %s', async (_, conditions, expected) => {
      const portal = await start(
        conditions
          ? {
              [handoffDocumentReadPermission.name]:
                createHandoffDocumentConditionalDecision(
                  handoffDocumentReadPermission,
                  conditions as never,
                ),
            }
          : {},
      );
      expect(await titles(portal)).toEqual(expected);
      const search = await portal.request('get', '/search?q=slow undo wake');
      expect(search.body.totalItems).toBe(expected.length);
      const summaries = await Promise.all(
        ['ours', 'theirs'].map(name =>
          portal.request('get', `/entities/component/default/${name}`),
        ),
      );
      const shown = summaries.flatMap(({ body }) => body.documents);
      expect(shown.map(({ title }) => title).sort()).toEqual(expected);
    });

    it('tells no corrected word of a document that may not be read', async () => {
      const search = async (portal: TestPortal) =>
        (await portal.request('get', '/search?q=slow chrysanthemun')).body;
      const open = await search(await start({}));
      expect(open.totalItems).toBe(2);
      expect(open.corrected).toEqual([
        { from: 'chrysanthemun', to: 'chrysanthemum' },
      ]);
      const closed = await search(
        await start({
          [handoffDocumentReadPermission.name]:
            createHandoffDocumentConditionalDecision(
              handoffDocumentReadPermission,
              hasKind({ kinds: ['runbook'] }),
            ),
        }),
      );
      expect(closed.totalItems).toBe(1);
      expect(closed).not.toHaveProperty('corrected');
    });

    it('refuses what goes beyond reading to those who may only read', async () => {
      const onlyRunbooks = hasKind({ kinds: ['runbook'] });
      const portal = await start({
        [handoffDocumentReadPermission.name]:
          createHandoffDocumentConditionalDecision(
            handoffDocumentReadPermission,
            hasKind({ kinds: ['runbook', 'rollback'] }),
          ),
        ...Object.fromEntries(
          [handoffDocumentReviewPermission, handoffDocumentPurgePermission].map(
            permission => [
              permission.name,
              createHandoffDocumentConditionalDecision(
                permission,
                onlyRunbooks,
              ),
            ],
          ),
        ),
      });
      const { items }: { items: HandoffDocument[] } = (
        await portal.request('get', '/documents')
      ).body;
      const idOf = (title: string) =>
        items.find(item => item.title === title)?.id ?? 'hidden';
      for (const [title, status] of [
        ['Ours is slow', 201],
        ['Undo ours', 403],
        ['Wake us', 404],
      ] as const) {
        const review = await portal
          .request('post', `/documents/${idOf(title)}/reviews`)
          .send({ revision: 1 });
        expect([title, review.status]).toEqual([title, status]);
      }
      const purge = await portal
        .request('post', `/documents/${idOf('Undo ours')}/revisions/1/purge`)
        .send({ reason: 'A secret' });
      expect(purge).toMatchObject({ status: 403 });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import { handoffReleaseConditions } from '../permissions';
import { operations } from './__testUtils__/operations';
import {
  changingPermissions,
  startConditionalReleases,
  type ConditionsFor,
} from './__testUtils__/startConditionalReleases';
import {
  bea,
  dana,
  DEVELOPMENT,
  highRisk,
  LEDGER,
  olaf,
  OPERATIONS,
  PAYMENTS,
  pipeline,
  roles,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const { isEntityOwner, hasRole, isCreator, hasRisk, isInEnvironment } =
  handoffReleaseConditions;

const service = mockCredentials.service.header({
  onBehalfOf: mockCredentials.service('plugin:permission'),
  targetPluginId: 'handoff',
});

/** Conditions, and the releases that dana, of development, may change under them. */
const cases: [string, ConditionsFor, string[]][] = [
  [
    'an owner of an entity',
    claims => isEntityOwner({ claims }),
    ['ours', 'both', 'mine'],
  ],
  ['no owner', () => isEntityOwner({ claims: [] }), []],
  ['a role', claims => hasRole({ claims }), ['ours', 'theirs']],
  [
    'one of some roles',
    claims => hasRole({ claims, roles: ['development', 'security'] }),
    ['ours'],
  ],
  ['none of no roles', claims => hasRole({ claims, roles: [] }), []],
  ['the creator', claims => isCreator({ claims }), ['mine']],
  ['a risk', () => hasRisk({ risks: ['high'] }), ['theirs']],
  [
    'some risks',
    () => hasRisk({ risks: ['low', 'medium'] }),
    ['ours', 'both', 'mine'],
  ],
  [
    'an environment',
    () => isInEnvironment({ environments: ['staging', 'preview'] }),
    ['ours'],
  ],
  [
    'all but an environment',
    () => ({ not: isInEnvironment({ environments: ['production'] }) }),
    ['ours', 'both', 'mine'],
  ],
  [
    'any of several',
    claims => ({
      anyOf: [
        hasRisk({ risks: ['high'] }),
        {
          allOf: [
            isEntityOwner({ claims }),
            { not: isInEnvironment({ environments: ['staging'] }) },
          ],
        },
      ],
    }),
    ['theirs', 'both', 'mine'],
  ],
];

describe.each(databases.eachSupportedId())(
  'conditional decisions about releases on %s',
  databaseId => {
    const start = async (conditionsFor: ConditionsFor) =>
      startConditionalReleases({
        knex: await databases.init(databaseId),
        conditionsFor,
      });

    it('lets through by conditions, and says what is lacking', async () => {
      let current = cases[0][1];
      const portal = await start((...asked) => current(...asked));
      const plans = {
        ours: { roles, environment: 'staging' },
        theirs: {
          ...highRisk,
          entityRefs: [LEDGER],
          roles: [{ role: 'operations', parties: ['user:default/dana'] }],
          environment: 'production',
        },
        both: { entityRefs: [LEDGER, PAYMENTS], roles: [] },
        mine: { roles: [], draft: true },
      };
      const releases: [string, string][] = [];
      for (const [name, plan] of Object.entries(plans)) {
        const { id } = await portal.create(plan, name === 'mine' ? dana : olaf);
        releases.push([name, id]);
      }
      for (const [label, conditionsFor, expected] of cases) {
        current = conditionsFor;
        const allowed: string[] = [];
        for (const [name, id] of releases) {
          const { decisions } = await portal.get(id);
          const { status, body } = await portal
            .request('post', `/releases/${id}/decisions`, { as: dana })
            .send({ decision: 'At night' });
          if (status === 201) {
            allowed.push(name);
            continue;
          }
          expect([label, status, body.error.message]).toEqual([
            label,
            403,
            `You lack the permission handoff.release.update for the release ${id}`,
          ]);
          expect((await portal.get(id)).decisions).toEqual(decisions);
        }
        expect([label, allowed]).toEqual([label, expected]);
      }
    });

    it('asks about every change, shows what may not be changed, and hides what may not be seen', async () => {
      const allowed = new Set<string>();
      const portal = await start((_, { name }) =>
        hasRisk({ risks: allowed.has(name) ? ['low'] : [] }),
      );
      const seen = await portal.create({ roles: [] }, olaf);
      const hidden = await portal.create(
        { entityRefs: [LEDGER], roles: [] },
        olaf,
      );
      portal.hidden.add(LEDGER);
      for (const [method, path, body, needed] of operations) {
        if (['read', 'create'].includes(needed)) continue;
        const permission = `handoff.release.${needed}`;
        // Of what takes two, the other is granted.
        changingPermissions.forEach(({ name }) => allowed.add(name));
        allowed.delete(permission);
        const send = async (id: string) => {
          const response = await portal
            .request(method, path.replace('ID', id), { as: dana })
            .send(body);
          return [path, response.status, response.body.error?.message];
        };
        expect(await send(seen.id)).toEqual([
          path,
          403,
          `You lack the permission ${permission} for the release ${seen.id}`,
        ]);
        allowed.add(permission);
        expect((await send(seen.id)).join()).not.toContain(permission);
        for (const isAllowed of [true, false]) {
          if (!isAllowed) allowed.clear();
          for (const id of [hidden.id, 'unknown']) {
            expect(await send(id)).toEqual([
              path,
              404,
              `There is no release ${id}, or you may read none of its entities`,
            ]);
          }
        }
      }
    });

    it('counts owners whether the caller sees the entity or not, and none of an entity that is gone', async () => {
      const portal = await start(claims => isEntityOwner({ claims }));
      const { id } = await portal.create(
        { entityRefs: [LEDGER, PAYMENTS], roles: [] },
        olaf,
      );
      const decide = (status: number) =>
        portal
          .request('post', `/releases/${id}/decisions`, { as: dana })
          .send({ decision: 'At night' })
          .expect(status);
      portal.hidden.add(PAYMENTS);
      const { body } = await decide(201);
      expect(body.entityRefs).toEqual([LEDGER]);
      portal.entities.splice(0, 1);
      await decide(403);
    });

    it('leaves it to the release who of those whom the policy lets through may sign', async () => {
      const portal = await start(claims =>
        hasRole({ claims, roles: ['operations', 'security'] }),
      );
      const { id } = await portal.create(
        {
          ...highRisk,
          roles: [...roles, { role: 'security', parties: [DEVELOPMENT] }],
        },
        olaf,
      );
      await portal.move(id, 'in-review', {}, bea).expect(201);
      // Whom the policy lets through is not in this role.
      const other = await portal.sign(id, 'operations', dana).expect(403);
      expect(other.body.error.message).toContain(`Only ${OPERATIONS} may sign`);
      portal.groups.olaf = [];
      const lost = await portal.sign(id, 'operations', olaf).expect(403);
      expect(lost.body.error.message).toContain('handoff.release.sign-off for');
      portal.groups.olaf = [OPERATIONS];
      await portal.sign(id, 'operations', olaf).expect(201);
    });

    it('asks once for each permission that a change takes, and for none of the others', async () => {
      const portal = await start(claims => isEntityOwner({ claims }));
      const { id } = await portal.create({ roles: [], draft: true }, olaf);
      const about = async (act: () => PromiseLike<unknown>) => {
        portal.asked.length = 0;
        await act();
        return portal.asked.filter(name => name.startsWith('handoff.release'));
      };
      expect(await about(() => portal.get(id))).toEqual([
        'handoff.release.read',
      ]);
      expect(
        await about(() => portal.request('get', '/releases', { as: dana })),
      ).toEqual(['handoff.release.read']);
      expect(
        await about(() =>
          portal
            .move(id, 'deploying', { expedite: true, reason: 'Outage' })
            .expect(201),
        ),
      ).toEqual([
        'handoff.release.read',
        'handoff.release.transition',
        'handoff.release.expedite',
      ]);
    });

    it('lets pipelines through by what their tokens are for', async () => {
      const portal = await start(() => isEntityOwner({ claims: [] }));
      const { id } = await portal.create({ roles: [] }, pipeline);
      await portal.move(id, 'deployed', {}, dana).expect(403);
      await portal.move(id, 'deployed', {}, pipeline).expect(201);
      expect(portal.asked).not.toContain('handoff.release.create');
    });

    it('applies conditions for the permission framework, to what there is', async () => {
      const portal = await start(() => hasRisk({ risks: [] }));
      const { id } = await portal.create({ roles: [], environment: 'staging' });
      const path = '/.well-known/backstage/permissions/apply-conditions';
      const item = (conditions: PermissionCriteria<unknown>) => ({
        id: '1',
        resourceType: 'handoff-release',
        resourceRef: ['unknown', id],
        conditions,
      });
      const body = {
        items: [
          item(isInEnvironment({ environments: ['staging'] })),
          item({ not: isInEnvironment({ environments: ['staging'] }) }),
          item({ not: isInEnvironment({ environments: ['production'] }) }),
        ],
      };
      for (const [as, status] of [
        [mockCredentials.none.header(), 401],
        [dana, 403],
      ] as const) {
        await portal.request('post', path, { as }).send(body).expect(status);
      }
      const answer = await portal
        .request('post', path, { as: service })
        .send(body)
        .expect(200);
      expect(
        answer.body.items.map((each: { result: string[] }) => each.result),
      ).toEqual([
        ['DENY', 'ALLOW'],
        ['DENY', 'DENY'],
        ['DENY', 'ALLOW'],
      ]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

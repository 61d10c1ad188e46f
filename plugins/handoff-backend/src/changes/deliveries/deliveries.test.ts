import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { ReportedChange } from 'backstage-plugin-handoff-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';
import { DatabaseChangesStore } from '../store';
import type { CodeCommit, Deployment, DeliveryQuery } from './delivered';
import { Deliveries } from './Deliveries';
import { MonthCache } from './MonthCache';
import { readCodeRows, readDeploymentRows, type RowQuery } from './readRows';

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const NAMES = ['web', 'ledger'];
const refOf = (name: string) => `component:default/${name}`;
const START = DateTime.fromISO('2026-01-30T22:00:00Z', { zone: 'utc' });
/** Some days apart, so that they lie in three months, one of them at the very edge. */
const timeOf = (slot: number) =>
  START.plus({ hours: slot * 26 })
    .toUTC()
    .toISO()!;
const SLOTS = 36;

type Step =
  | { do: 'report'; change: ReportedChange }
  | { do: 'delete'; before: number }
  | { do: 'read'; query: DeliveryQuery };

const commit = (number: number) => `${number}`.padStart(2, 'c').repeat(20);

const someChange = fc
  .record({
    number: fc.nat(6),
    kind: fc.constantFrom('pull-request', 'commit', 'deployment'),
    slot: fc.nat(SLOTS),
    names: fc.subarray(NAMES, { minLength: 1 }),
    environment: fc.constantFrom('production', 'prod', 'staging', undefined),
    reverts: fc.option(fc.nat(6), { nil: undefined }),
    isUndone: fc.boolean(),
  })
  .map(
    ({ number, kind, slot, names, environment, reverts, isUndone }) =>
      ({
        source: 'ci',
        externalId: `${kind} ${number}`,
        kind,
        title: `Change ${number}`,
        description:
          reverts === undefined
            ? undefined
            : `This reverts commit ${commit(reverts)}`,
        commit: commit(number),
        repository: 'git.example/shop/web',
        entityRefs: names.map(refOf),
        environment: kind === 'deployment' ? environment : undefined,
        ...(kind === 'deployment'
          ? {
              deployedAt: timeOf(slot),
              version: `1.${number}`,
              commits: [commit(number)],
              state: isUndone ? 'reverted' : undefined,
            }
          : { mergedAt: timeOf(slot) }),
      } as ReportedChange),
  );

const someQuery = fc
  .record({
    slots: fc.tuple(fc.nat(SLOTS), fc.nat(SLOTS)),
    names: fc.option(fc.subarray(NAMES), { nil: undefined }),
    environments: fc.constantFrom(['production'], ['staging', 'qa'], undefined),
  })
  .map(
    ({ slots, names, environments }): DeliveryQuery => ({
      since: DateTime.fromISO(timeOf(Math.min(...slots)), {
        zone: 'utc',
      }) as DateTime<true>,
      until: DateTime.fromISO(timeOf(Math.max(...slots)), {
        zone: 'utc',
      }) as DateTime<true>,
      entityRefs: names?.map(refOf),
      environments,
    }),
  );

const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: someChange.map(change => ({ do: 'report' as const, change })),
    },
    {
      weight: 1,
      arbitrary: fc
        .nat(SLOTS)
        .map(before => ({ do: 'delete' as const, before })),
    },
    {
      weight: 4,
      arbitrary: someQuery.map(query => ({ do: 'read' as const, query })),
    },
  ),
  { minLength: 8, maxLength: 25 },
);

/** What the changes themselves say, without anything that was put together before. */
async function readDirectly(knex: Knex, query: DeliveryQuery) {
  const wanted: RowQuery = {
    entityRefs: query.entityRefs,
    since: query.since.toISO(),
    until: query.until.toISO(),
  };
  const places = query.environments?.includes('production')
    ? ['production', 'prod']
    : query.environments;
  const byId = <TRow extends { id: string; entity_ref: string }>(
    rows: TRow[],
  ) => [...Map.groupBy(rows, ({ id }) => id)];
  const of = (rows: { entity_ref: string }[]) =>
    rows.map(({ entity_ref }) => entity_ref).sort();
  const deployments = byId(await readDeploymentRows(knex, wanted))
    .filter(([, [row]]) => !places || places.includes(row.environment ?? ''))
    .map(
      ([changeId, rows]): Deployment => ({
        changeId,
        title: rows[0].title,
        at: Date.parse(rows[0].at),
        environment: rows[0].environment ?? undefined,
        entityRefs: of(rows),
        repository: rows[0].repository ?? undefined,
        commit: rows[0].commit ?? undefined,
        commits: JSON.parse(rows[0].commits),
        version: rows[0].version ?? undefined,
        isReverted: rows[0].state === 'reverted',
      }),
    );
  const code = byId(await readCodeRows(knex, wanted)).map(
    ([changeId, rows]): CodeCommit => ({
      changeId,
      at: Date.parse(rows[0].merged_at),
      entityRefs: of(rows),
      repository: rows[0].repository ?? undefined,
      commit: rows[0].commit ?? undefined,
      revertedAt: rows[0].reverted_at
        ? Date.parse(rows[0].reverted_at)
        : undefined,
      deployedAt: undefined,
    }),
  );
  return { deployments: sorted(deployments), code: sorted(code) };
}

function sorted<TChange extends { changeId: string; entityRefs: string[] }>(
  changes: TChange[],
): TChange[] {
  return changes
    .map(each => ({ ...each, entityRefs: [...each.entityRefs].sort() }))
    .sort((a, b) => (a.changeId < b.changeId ? -1 : 1));
}

describe('MonthCache', () => {
  const placed = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ at, fact: at }));

  it('gives back what is of the version, until it is written to', () => {
    const cache = new MonthCache<number>();
    cache.keep('web', { version: 1, placed: placed(2) });
    expect(cache.find('web', 1)).toHaveLength(2);
    expect(cache.find('web', 2)).toBeUndefined();
    cache.keep('web', { version: 2, placed: placed(3) });
    expect(cache.find('web', 2)).toHaveLength(3);
    expect(cache.find('web', 1)).toBeUndefined();
  });

  it('lets go of what nobody asked for the longest, when there is too much', () => {
    const cache = new MonthCache<number>();
    const many = placed(90_000);
    cache.keep('a', { version: 1, placed: many });
    cache.keep('b', { version: 1, placed: many });
    cache.find('a', 1);
    cache.keep('c', { version: 1, placed: many });
    expect(['a', 'b', 'c'].map(key => Boolean(cache.find(key, 1)))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe.each(databases.eachSupportedId())('Deliveries, %s', databaseId => {
  let knex: Knex;
  let portal: TestPortal;
  /** As two replicas: what one keeps in memory, the other may have made anew. */
  let replicas: Deliveries[];

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    replicas = [1, 2].map(() => Deliveries.create({ client: knex }));
    portal = await createTestPortal({
      knex,
      entities: NAMES.map(name => testEntity(name, { path: '/nowhere' })),
    });
    for (const name of NAMES) {
      await portal
        .request('post', `/entities/component/default/${name}/refresh`)
        .expect(200);
    }
  });

  /** @returns how many were compared with what the changes say */
  async function take(step: Step): Promise<number> {
    switch (step.do) {
      case 'report':
        await portal
          .request('post', '/changes', { as: mockCredentials.service.header() })
          .send({ changes: [step.change] })
          .expect(200);
        return 0;
      case 'delete':
        await DatabaseChangesStore.create({ client: knex }).deleteSome({
          before: timeOf(step.before),
          limit: 3,
        });
        return 0;
      default:
        return compare(step.query);
    }
  }

  async function compare(query: DeliveryQuery): Promise<number> {
    const expected = await readDirectly(knex, query);
    for (const deliveries of replicas) {
      const deployments = await deliveries.listDeployments(query);
      const times = deployments.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect({
        deployments: sorted(deployments),
        code: sorted(await deliveries.listCode(query)),
      }).toEqual(expected);
    }
    return expected.code.length + expected.deployments.length;
  }

  it('are what the changes say, whatever is reported, undone and deleted in which order', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(someSteps, async steps => {
        for (const step of steps) compared += await take(step);
      }),
      { numRuns: 25 },
    );
    // Else nothing was ever compared.
    expect(compared).toBeGreaterThan(100);
  });

  it('are put together once, and anew when a change of the month is written', async () => {
    const deliveries = Deliveries.create({ client: knex });
    const query: DeliveryQuery = {
      since: START as DateTime<true>,
      until: START.plus({ months: 3 }) as DateTime<true>,
      environments: ['production'],
    };
    const statements: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    const count = async () => {
      statements.length = 0;
      await deliveries.listCode(query);
      return statements.filter(sql => sql.includes('handoff_delivery_months'))
        .length;
    };
    await count();
    expect(await count()).toBe(1);
    await portal
      .request('post', '/changes', { as: mockCredentials.service.header() })
      .send({
        changes: [
          {
            source: 'ci',
            externalId: 'another',
            kind: 'commit',
            title: 'Another',
            entityRefs: [refOf('web')],
            mergedAt: timeOf(3),
          },
        ],
      })
      .expect(200);
    // The months, what is kept of the one that was written to, and what it comes to now.
    expect(await count()).toBe(3);
    expect(await count()).toBe(1);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

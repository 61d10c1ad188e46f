import fc from 'fast-check';
import {
  context,
  deployment,
  minutesBefore,
  pullRequest,
  setting,
  startedAt,
} from './__testUtils__/builders';
import { createIncident } from './__testUtils__/incidents';
import { rankSuspects } from './rankSuspects';
import type { SuspectChange } from './SuspectChange';

const HOUR = 60;
const DAY = 24 * HOUR;
const ORDERS = {
  entityRefs: ['component:default/orders-api'],
  repository: 'shop/orders-api',
};
const DATABASE = {
  entityRefs: ['component:default/payments-db'],
  repository: 'shop/payments-db',
};
const at = (minutes: number) => ({ mergedAt: minutesBefore(minutes) });

const rank = (...changes: SuspectChange[]) => rankSuspects(changes, context);
const order = (...changes: SuspectChange[]) =>
  rank(...changes).suspects.map(({ id }) => id);
const reasonsOf = (change: SuspectChange, given = context) =>
  rankSuspects([change], given).suspects[0].reasons;
const scoreOf = (change: SuspectChange, given = context) =>
  rankSuspects([change], given).suspects[0].score;

describe('rankSuspects', () => {
  it('has nothing to say of nothing', () => {
    const nothing = {
      suspects: [],
      notDeployed: [],
      window: { from: startedAt.minus({ hours: 24 }), isWidened: false },
    };
    expect(rank()).toEqual(nothing);
    expect(
      rankSuspects([setting('s', 5)], { ...context, entities: [] }),
    ).toEqual(nothing);
  });

  it('says what it was, where, when and through what', () => {
    const migration = pullRequest('m', {
      ...DATABASE,
      ...at(90),
      title: 'Rework the timeout of refunds',
      paths: ['migrations/1.sql', 'config/a.yaml', 'src/a.ts'],
      risk: 'high',
      hasNote: false,
      lacksRollback: true,
      size: { files: 34, additions: 1_000, deletions: 200 },
    });
    const deployed = deployment('d', 12, DATABASE);
    const alert = { ...context, words: ['RefundTimeout'] };
    expect(rankSuspects([migration, deployed], alert).suspects).toEqual([
      {
        id: 'm',
        deploymentId: 'd',
        entityRef: 'component:default/payments-db',
        hops: 2,
        via: 'component:default/orders-api',
        at: minutesBefore(12),
        score: 103,
        reasons: [
          'Deployed 12 minutes before the alert',
          'Of payments-db, on which it depends through orders-api (2 steps)',
          'High risk',
          'Changes a database migration and configuration',
          'Shares the words “refund” and “timeout” with the alert',
          'Has no operational note',
          'Has no rollback procedure',
          'Is large: 34 files, 1,200 lines',
        ],
      },
    ]);
  });

  // The table of docs/what-changed.md, one line each: what is compared with a plain change of an hour ago.
  it.each<[Partial<SuspectChange>, number, ...string[]]>([
    [{ risk: 'high' }, 15, 'High risk'],
    [{ risk: 'medium' }, 6, 'Medium risk'],
    [{ risk: 'low' }, 0],
    [{ paths: ['db/migrations/1.sql'] }, 15, 'Changes a database migration'],
    [{ migrations: 'Adds a column' }, 15, 'Changes a database migration'],
    [{ migrations: 'None.' }, 0],
    [{ paths: ['a.yaml'] }, 10, 'Changes configuration'],
    [{ paths: ['main.tf'] }, 10, 'Changes infrastructure'],
    [{ paths: ['flags/a.json'] }, 10, 'Changes feature flags'],
    [{ featureFlags: '`checkout-v2`' }, 10, 'Changes feature flags'],
    [{ featureFlags: 'n/a' }, 0],
    [{ paths: ['go.mod'] }, 8, 'Changes dependencies'],
    [
      { paths: ['go.mod', 'a.sql', 'a.yaml'] },
      15,
      'Changes a database migration, configuration and dependencies',
    ],
    [{ paths: ['README.md'] }, -30, 'Changes only documentation'],
    [{ paths: ['a_test.go'] }, -30, 'Changes only tests'],
    [
      { paths: ['README.md', 'a_test.go'] },
      -30,
      'Changes only documentation and tests',
    ],
    [{ paths: ['README.md', 'src/a.go'] }, 0],
    // They want no note, and size does not matter.
    [
      {
        paths: ['README.md'],
        hasNote: false,
        size: { files: 99, additions: 9_999, deletions: 0 },
      },
      -30,
      'Changes only documentation',
    ],
    [{ paths: [] }, 0],
    [{ paths: undefined }, 0],
    [{ title: 'Revert "Raise the limit"' }, 8, 'Takes an earlier change back'],
    [{ title: 'Reverted order of fields' }, 0],
    [
      { revertedAt: minutesBefore(-5), state: 'reverted' },
      25,
      'Was reverted after the alert had started',
    ],
    [{ hasNote: false }, 6, 'Has no operational note'],
    [{ lacksRollback: true }, 4, 'Has no rollback procedure'],
    [
      { size: { files: 30, additions: 1, deletions: 0 } },
      3,
      'Is large: 30 files, 1 line',
    ],
    [
      { size: { files: 1, additions: 600, deletions: 400 } },
      3,
      'Is large: 1 file, 1,000 lines',
    ],
    [{ size: { files: 29, additions: 500, deletions: 499 } }, 0],
  ])('gives %j %d points', (change, points, ...reasons) => {
    const plain = pullRequest('a');
    const changed = { ...plain, ...change };
    expect(scoreOf(changed) - scoreOf(plain)).toBe(points);
    expect(reasonsOf(changed).slice(2)).toEqual(reasons);
  });

  it.each([
    [0, 70],
    [20, 64],
    [HOUR, 55],
    [3 * HOUR, 40],
    [7 * HOUR, 25],
    [15 * HOUR, 10],
    [DAY, 0],
  ])('gives what came %d minutes before %d points', (minutes, points) => {
    expect(scoreOf(pullRequest('a', at(minutes)))).toBe(points);
  });

  it('gives points for shared words, and fewer for what failed and for each step', () => {
    const alert = { ...context, words: ['refund timeout of the ledger queue'] };
    const base = scoreOf(pullRequest('a'));
    const sharing = (title: string) =>
      scoreOf(pullRequest('a', { title }), alert) - base;
    expect(sharing('refund')).toBe(12);
    expect(sharing('refund timeout')).toBe(18);
    expect(sharing('refund timeout of the ledger queue')).toBe(24);
    expect(reasonsOf(pullRequest('a', { title: 'refund' }), alert)).toContain(
      'Shares the word “refund” with the alert',
    );
    expect(scoreOf(pullRequest('a', ORDERS)) - base).toBe(-12);
    expect(scoreOf(pullRequest('a', DATABASE)) - base).toBe(-24);
    const far = (hops: number) => ({
      ...context,
      entities: [{ ...context.entities[0], hops }],
    });
    expect(scoreOf(pullRequest('a', at(0)), far(3))).toBe(34);
    expect(scoreOf(pullRequest('a', at(0)), far(9))).toBe(34);
    const failed = deployment('d', HOUR, { state: 'failed' });
    expect(scoreOf(failed) - base).toBe(-10);
    expect(scoreOf(setting('s', HOUR)) - base).toBe(10);
  });

  it.each<[SuspectChange[], string[]]>([
    [
      [deployment('d', 12, { version: '1.5.0' })],
      ['Deployed 12 minutes before the alert'],
    ],
    [
      [pullRequest('a', ORDERS)],
      [
        'Merged 1 hour before the alert',
        'No deployments of orders-api are reported, so merged counts as deployed',
        'Of orders-api, on which it depends',
      ],
    ],
    [
      [setting('s', 1)],
      ['Changed 1 minute before the alert', 'Changes configuration'],
    ],
    [
      [setting('m', 1, { kind: 'monitoring', hasNote: false })],
      ['Changed 1 minute before the alert'],
    ],
    [
      [deployment('d', 5, { state: 'failed' })],
      ['Failed to deploy 5 minutes before the alert', 'It may be half applied'],
    ],
    [
      [deployment('d', -5, { openedAt: minutesBefore(2) })],
      ['Was being deployed when the alert started'],
    ],
    [
      [
        deployment('r', 5, { version: '1.4.0' }),
        deployment('e', 30, { version: '1.5.0' }),
        deployment('d', 900, { version: '1.4.0' }),
      ],
      ['Rolled back to 1.4.0 5 minutes before the alert'],
    ],
    [
      [
        deployment('r', 5, { version: '1.4.0' }),
        deployment('e', 30, { version: '1.5.0' }),
        deployment('d', 900, { version: '1.4.0' }),
        pullRequest('a'),
      ],
      [
        'Rolled back to 1.4.0 5 minutes before the alert, which took back 1 change',
      ],
    ],
  ])('tells how it came (%#)', (changes, reasons) => {
    expect(rank(...changes).suspects[0].reasons).toEqual(reasons);
  });

  it('names the environment only where the alert does not', () => {
    const anywhere = { ...context, environment: undefined };
    expect(
      reasonsOf(deployment('d', 5, { environment: 'staging' }), anywhere)[0],
    ).toBe('Deployed to staging 5 minutes before the alert');
  });

  describe('orders', () => {
    it('own before upstream by steps, then the latest, then by id', () => {
      const change = (id: string, where: Partial<SuspectChange>) =>
        setting(id, 30, where);
      expect(
        order(
          change('z', DATABASE),
          change('y', ORDERS),
          change('x', {}),
          change('w', {}),
        ),
      ).toEqual(['w', 'x', 'y', 'z']);
      // Points below zero are alike.
      const old = { paths: ['README.md'] };
      expect(
        order(
          pullRequest('a', { ...old, ...at(900) }),
          pullRequest('b', { ...old, ...at(600) }),
          pullRequest('c', { ...old, ...at(500), ...ORDERS }),
        ),
      ).toEqual(['b', 'a', 'c']);
    });

    it('a deployment of the service before a later one of a dependency, all else alike', () => {
      expect(order(deployment('u', 15, ORDERS), deployment('o', 40))).toEqual([
        'o',
        'u',
      ]);
    });

    it('a risky migration of a dependency minutes ago before small own changes of yesterday', () => {
      const trivial = Array.from({ length: 10 }, (_, i) =>
        pullRequest(`t${i}`, { ...at(14 * HOUR + i), paths: ['README.md'] }),
      );
      const migration = pullRequest('m', {
        ...at(2),
        ...ORDERS,
        risk: 'high',
        paths: ['migrations/1.sql'],
      });
      expect(order(...trivial, migration)[0]).toBe('m');
    });
  });

  describe('looks back', () => {
    it('24 hours', () => {
      const found = rank(setting('a', DAY), setting('b', DAY + 1));
      expect(found.suspects.map(({ id }) => id)).toEqual(['a']);
      expect(found.window).toEqual({
        from: minutesBefore(DAY),
        isWidened: false,
      });
    });

    it('over the last three deployments where nothing came in them', () => {
      const brought = [
        pullRequest('a', at(4 * DAY)),
        pullRequest('b', at(4 * DAY)),
        pullRequest('c', at(70 * HOUR)),
      ];
      const deployments = [
        deployment('d', 3 * DAY),
        deployment('e', 2 * DAY),
        deployment('f', 40 * HOUR),
        deployment('g', 5 * DAY),
      ];
      const found = rank(...brought, ...deployments);
      expect(found.suspects.map(({ id }) => id).sort()).toEqual(
        ['a', 'b', 'c', 'f'].sort(),
      );
      expect(found.window).toEqual({
        from: minutesBefore(3 * DAY),
        isWidened: true,
      });
      expect(rank(...brought, ...deployments.slice(0, 1)).window).toEqual({
        from: minutesBefore(3 * DAY),
        isWidened: true,
      });
      expect(rank(setting('s', 5), ...deployments).window.isWidened).toBe(
        false,
      );
    });
  });

  it('sets apart what was merged and is not there', () => {
    const { suspects, notDeployed } = rank(
      deployment('d', 900),
      deployment('s', 20, { environment: 'staging' }),
      pullRequest('a', { ...at(40), risk: 'high' }),
      pullRequest('b', at(10)),
      pullRequest('old', { ...at(DAY + 1), ...DATABASE }),
      deployment('w', 2 * DAY, DATABASE),
      deployment('x', 300, { commit: 'e'.repeat(40), ...ORDERS }),
      deployment('y', 200, { commit: 'f'.repeat(40), ...ORDERS }),
      pullRequest('t', { ...at(290), ...ORDERS }),
      deployment('z', 30, { commit: 'e'.repeat(40), ...ORDERS }),
    );
    expect(suspects.map(({ id }) => id)).toEqual(['z', 'x', 'd']);
    expect(notDeployed).toEqual([
      expect.objectContaining({
        id: 'a',
        at: minutesBefore(40),
        reasons: [
          'Merged 40 minutes before the alert',
          'Deployed to staging, not to production',
          'High risk',
        ],
      }),
      expect.objectContaining({
        id: 'b',
        reasons: [
          'Merged 10 minutes before the alert',
          'Not deployed to production',
        ],
      }),
      expect.objectContaining({
        id: 't',
        at: minutesBefore(30),
        deploymentId: 'z',
        reasons: [
          'Merged 4 hours before the alert',
          'Taken back 30 minutes before the alert',
          'Of orders-api, on which it depends',
        ],
      }),
    ]);
  });

  it('shows a change once: where it is likeliest, and not its merge commit again', () => {
    const both = pullRequest('a', {
      entityRefs: [...DATABASE.entityRefs, ...pullRequest('').entityRefs],
      repository: undefined,
    });
    const { suspects } = rank(
      both,
      { ...both, id: 'c', kind: 'commit' },
      deployment('d', 50, { ...DATABASE, repository: undefined }),
      deployment('e', 10, { repository: undefined }),
    );
    expect(suspects).toHaveLength(1);
    expect(suspects[0]).toMatchObject({ id: 'a', hops: 0, deploymentId: 'e' });
  });

  it('answers alike, in whichever order it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.infiniteStream(fc.nat()),
        (seed, keys) => {
          const { changes, context: alert } = createIncident(seed);
          const shuffled = changes
            .map(change => ({ change, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ change }) => change);
          expect(rankSuspects(shuffled, alert)).toEqual(
            rankSuspects(changes, alert),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import {
  DATABASE,
  ORDERS,
  context,
  deployment,
  merged,
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

const rank = (...changes: SuspectChange[]) => rankSuspects(changes, context);
const order = (...changes: SuspectChange[]) =>
  rank(...changes).suspects.map(({ id }) => id);

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
      ...merged(90),
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
  it('names the environment only where the alert does not', () => {
    const anywhere = { ...context, environment: undefined };
    expect(
      rankSuspects([deployment('d', 5, { environment: 'staging' })], anywhere)
        .suspects[0].reasons[0],
    ).toBe('Deployed to staging 5 minutes before the alert');
  });

  it('speaks of no alert where there is none', () => {
    const moment = { ...context, environment: undefined, isMoment: true };
    const reasonOf = (change: SuspectChange) =>
      rankSuspects([change], moment).suspects[0].reasons;
    expect(reasonOf(deployment('d', 5))[0]).toMatch(/5 minutes before$/);
    expect(
      reasonOf(setting('s', 5, { revertedAt: minutesBefore(-5) })),
    ).toContain('Was reverted afterwards');
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
          pullRequest('a', { ...old, ...merged(900) }),
          pullRequest('b', { ...old, ...merged(600) }),
          pullRequest('c', { ...old, ...merged(300), ...ORDERS }),
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
        pullRequest(`t${i}`, {
          ...merged(14 * HOUR + i),
          paths: ['README.md'],
        }),
      );
      const migration = pullRequest('m', {
        ...merged(2),
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
        pullRequest('a', merged(4 * DAY)),
        pullRequest('b', merged(4 * DAY)),
        pullRequest('c', merged(70 * HOUR)),
        pullRequest('c2', merged(70 * HOUR)),
      ];
      const deployments = [
        deployment('d', 3 * DAY),
        deployment('e', 2 * DAY),
        deployment('f', 40 * HOUR),
        deployment('g', 5 * DAY),
      ];
      const found = rank(...brought, ...deployments);
      expect(found.suspects.map(({ id }) => id).sort()).toEqual(
        ['a', 'b', 'c', 'c2', 'f'].sort(),
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
      pullRequest('a', { ...merged(40), risk: 'high' }),
      pullRequest('b', merged(10)),
      pullRequest('old', { ...merged(DAY + 1), ...DATABASE }),
      deployment('w', 2 * DAY, DATABASE),
      deployment('x', 300, { commit: 'e'.repeat(40), ...ORDERS }),
      deployment('y', 200, { commit: 'f'.repeat(40), ...ORDERS }),
      pullRequest('t', { ...merged(290), ...ORDERS }),
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

import {
  DATABASE,
  ORDERS,
  context,
  deployment,
  merged,
  minutesBefore,
  pullRequest,
  setting,
} from './__testUtils__/builders';
import { rankSuspects } from './rankSuspects';
import type { SuspectChange } from './SuspectChange';

const HOUR = 60;
const DAY = 24 * HOUR;

const reasonsOf = (change: SuspectChange, given = context) =>
  rankSuspects([change], given).suspects[0].reasons;
const scoreOf = (change: SuspectChange, given = context) =>
  rankSuspects([change], given).suspects[0].score;

describe('weights', () => {
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
    [
      { paths: ['README.md'], migrations: 'See the text' },
      15,
      'Changes a database migration',
    ],
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
    expect(scoreOf(pullRequest('a', merged(minutes)))).toBe(points);
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
    expect(scoreOf(pullRequest('a', merged(0)), far(3))).toBe(34);
    expect(scoreOf(pullRequest('a', merged(0)), far(9))).toBe(34);
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
    expect(rankSuspects(changes, context).suspects[0].reasons).toEqual(reasons);
  });
});

import { DateTime } from 'luxon';
import type { Evidence } from './Evidence';
import { freshness } from './freshness';
import type { FreshnessInput } from './FreshnessInput';
import { defaultFreshnessRules } from './rules';

const now = DateTime.fromISO('2026-11-21T03:00:00Z') as DateTime<true>;

function decide(input: Partial<FreshnessInput>, rules = defaultFreshnessRules) {
  return freshness(
    { sourceType: 'repository', revision: 3, ...input },
    now,
    rules,
  );
}

describe('freshness by change', () => {
  const lastReview = {
    revision: 3,
    at: '2026-10-14T09:00:00.000Z',
    by: 'user:default/ana',
  };
  const evidence = (overrides: Partial<Evidence> = {}): Evidence => ({
    revision: 3,
    since: lastReview.at,
    changes: 14,
    highRisk: 2,
    named: 0,
    dependencies: 0,
    points: 5,
    alerts: [],
    ...overrides,
  });
  const verified = 'Verified by user:default/ana (revision 3) on 2026-10-14';

  it.each([
    [4.9, 'fresh'],
    [5, 'due'],
    [14.9, 'due'],
    [15, 'stale'],
  ])('with %d points is %s', (points, state) => {
    const { reasons, ...rest } = decide({
      lastReview,
      evidence: evidence({ points }),
    });
    expect(rest).toEqual({ state });
    expect(reasons).toContain(
      '14 changes, 2 high-risk, since it was verified on 2026-10-14',
    );
    expect(reasons[0] === verified).toBe(state === 'fresh');
  });

  it.each<[Partial<Evidence>, string[]]>([
    [{ changes: 0, highRisk: 0 }, []],
    [
      { changes: 1, highRisk: 0 },
      ['1 change since it was verified on 2026-10-14'],
    ],
    [
      { changes: 1, highRisk: 1, named: 1 },
      [
        '1 high-risk change since it was verified on 2026-10-14, in files that it names',
      ],
    ],
    [
      { highRisk: 0, named: 14 },
      [
        '14 changes since it was verified on 2026-10-14; all of them in files that it names',
      ],
    ],
    [
      { named: 3 },
      [
        '14 changes, 2 high-risk, since it was verified on 2026-10-14; 3 of them in files that it names',
      ],
    ],
    [
      {
        changes: 0,
        highRisk: 0,
        dependencies: 2,
        alerts: [
          { alertname: 'QueueFull', change: 'added', at: '2026-11-02' },
          { alertname: 'DiskFull', change: 'removed', at: '2026-11-01' },
          { alertname: 'DiskSlow', change: 'removed', at: '2026-11-01' },
        ],
      },
      [
        'The alert QueueFull was added since it was verified on 2026-10-14',
        'The alerts DiskFull, DiskSlow were removed since it was verified on 2026-10-14',
        '2 changes of what its service depends on since it was verified on 2026-10-14',
      ],
    ],
  ])('says what happened: %j', (overrides, reasons) => {
    expect(decide({ lastReview, evidence: evidence(overrides) })).toEqual({
      state: 'due',
      reasons: [...reasons, verified],
    });
  });

  it('forgets what happened before somebody verified it, and with another revision', () => {
    for (const input of [
      { evidence: evidence({ since: '2026-10-13T09:00:00.000Z' }) },
      { evidence: evidence({ revision: 2 }) },
    ]) {
      expect(decide({ lastReview, ...input })).toEqual({
        state: 'fresh',
        reasons: [verified],
      });
    }
  });

  it('stays unverified, but tells what happened since it was changed', () => {
    expect(decide({ evidence: evidence({ points: 100 }) })).toEqual({
      state: 'unverified',
      reasons: [
        'Nobody has verified it yet',
        '14 changes, 2 high-risk, since it was last changed on 2026-10-14',
      ],
    });
  });

  it('is verified with the merged pull request that it comes from', () => {
    const merged = {
      since: '2026-11-01T08:00:00.000Z',
      mergedAt: '2026-11-01T08:00:00.000Z',
      changes: 0,
      highRisk: 0,
      points: 0,
    };
    expect(decide({ evidence: evidence(merged) })).toEqual({
      state: 'fresh',
      reasons: [
        'Verified with the pull request that changed it, merged on 2026-11-01',
      ],
    });
    expect(
      decide({ evidence: evidence({ ...merged, revision: 2 }) }).state,
    ).toBe('unverified');
    expect(decide({ lastReview, evidence: evidence(merged) }).reasons).toEqual([
      'Verified with the pull request that changed it, merged on 2026-11-01',
    ]);
  });

  it('adds to the calendar and to runs, the worst state counts', () => {
    const overdue = { reviewed: '2025-01-01', reviewEvery: 'P90D' };
    const since = '2025-01-01T00:00:00.000Z';
    expect(decide({ ...overdue, evidence: evidence({ since }) })).toEqual({
      state: 'stale',
      reasons: [
        '14 changes, 2 high-risk, since it was verified on 2025-01-01',
        'Review was due on 2025-04-01: it wants a review every 90 days',
        'Verified by its author on 2025-01-01',
      ],
    });
    const failed = {
      runId: 'run',
      revision: 3,
      outcome: 'not-helpful' as const,
      helped: false,
      at: '2026-11-02T09:00:00Z',
      by: 'user:default/ana',
    };
    const both = decide({
      lastReview,
      uses: [failed],
      evidence: evidence({ points: 20 }),
    });
    expect(both.state).toBe('stale');
    expect(both.reasons[0]).toContain('not-helpful');
  });

  it('does not tell of the next review what is due already', () => {
    const { reasons } = decide({
      lastReview,
      reviewEvery: 'P90D',
      evidence: evidence(),
    });
    expect(reasons.at(-1)).toBe(verified);
  });

  it('does not count where it is turned off', () => {
    const rules = { ...defaultFreshnessRules, byChange: false };
    expect(
      decide({ lastReview, evidence: evidence({ points: 20 }) }, rules),
    ).toEqual({ state: 'fresh', reasons: [verified] });
  });
});

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

describe('freshness', () => {
  it('is unverified until somebody has verified the newest revision', () => {
    expect(decide({})).toEqual({
      state: 'unverified',
      reasons: ['Nobody has verified it yet'],
    });
    const lastReview = {
      revision: 2,
      at: '2026-10-01T09:00:00Z',
      by: 'user:default/ana',
    };
    expect(decide({ lastReview })).toEqual({
      state: 'unverified',
      reasons: [
        'Revision 3 is newer than the last verified one, 2 (2026-10-01)',
      ],
    });
    expect(decide({ sourceType: 'external' }).state).toBe('unverified');
  });

  it('is fresh once verified, for as long as no rhythm is asked for', () => {
    const lastReview = {
      revision: 3,
      at: '2020-01-01T09:00:00Z',
      by: 'user:default/ana',
    };
    expect(decide({ lastReview })).toEqual({
      state: 'fresh',
      reasons: ['Verified by user:default/ana (revision 3) on 2020-01-01'],
    });
    expect(decide({ reviewed: '2026-01-01' }).state).toBe('fresh');
  });

  it.each([
    ['2026-10-21', 'fresh'],
    ['2026-08-24', 'fresh'],
    ['2026-08-23', 'due'],
    ['2026-05-26', 'due'],
    ['2026-05-25', 'stale'],
  ])('reviewed on %s and wanting it every 90 days is %s', (reviewed, state) => {
    const result = decide({ reviewed, reviewEvery: 'P90D' });
    expect(result.state).toBe(state);
    expect(result.reasons.join('; ')).toMatch(
      state === 'fresh'
        ? new RegExp(`on ${reviewed}; next due `)
        : new RegExp(
            `^Review was due on .* every 90 days; Verified .* on ${reviewed}$`,
          ),
    );
  });

  it('counts the later of the author’s and a reader’s word', () => {
    const lastReview = {
      revision: 3,
      at: '2026-11-01T09:00:00Z',
      by: 'user:default/ana',
    };
    const result = decide({
      reviewed: '2025-01-01',
      reviewEvery: 'P90D',
      lastReview,
    });
    expect(result.state).toBe('fresh');
    expect(result.reasons[0]).toContain('user:default/ana');
  });

  it('does not believe a review date in the future, or nonsense', () => {
    expect(decide({ reviewed: '2027-01-01' })).toEqual({
      state: 'unverified',
      reasons: ['Its review date, 2027-01-01, lies in the future'],
    });
    expect(decide({ reviewed: 'yesterday' }).state).toBe('unverified');
    expect(decide({ reviewed: '2026-01-01', reviewEvery: 'often' }).state).toBe(
      'fresh',
    );
    expect(decide({ reviewed: '2026-01-01', reviewEvery: 'PT0S' }).state).toBe(
      'fresh',
    );
  });

  describe('by use', () => {
    const use = (
      outcome: 'resolved' | 'not-helpful',
      at: string,
      revision = 3,
    ) => ({
      runId: at,
      revision,
      outcome,
      helped: outcome === 'resolved',
      at,
      by: 'user:default/ana',
      reason: outcome === 'resolved' ? undefined : 'The command is gone',
    });

    it('is verified by a run that helped', () => {
      expect(
        decide({ uses: [use('resolved', '2026-11-01T09:00:00Z')] }),
      ).toEqual({
        state: 'fresh',
        reasons: [
          'Verified by a run of user:default/ana that ended as resolved (revision 3) on 2026-11-01',
        ],
      });
    });

    it('is due after one that was no help, until somebody verifies it', () => {
      const uses = [
        use('resolved', '2026-11-01T09:00:00Z'),
        use('not-helpful', '2026-11-02T09:00:00Z'),
      ];
      expect(decide({ uses })).toEqual({
        state: 'due',
        reasons: [
          'A run of user:default/ana ended as not-helpful on 2026-11-02: The command is gone',
          expect.stringContaining('on 2026-11-01'),
        ],
      });
      expect(decide({ uses: [uses[1]] }).state).toBe('due');
      const later = use('resolved', '2026-11-03T09:00:00Z');
      expect(decide({ uses: [uses[1], later] }).state).toBe('fresh');
      const lastReview = {
        revision: 3,
        at: '2026-11-03T09:00:00Z',
        by: 'user:default/bob',
      };
      expect(decide({ uses, lastReview }).state).toBe('fresh');
    });

    it('stays stale, and forgets uses of other revisions', () => {
      const failed = use('not-helpful', '2026-11-02T09:00:00Z');
      const stale = { reviewed: '2025-01-01', reviewEvery: 'P90D' };
      expect(decide({ ...stale, uses: [failed] })).toMatchObject({
        state: 'stale',
        reasons: { length: 3 },
      });
      const old = use('not-helpful', '2026-11-02T09:00:00Z', 2);
      expect(decide({ uses: [old] }).state).toBe('unverified');
    });
  });

  describe('by change', () => {
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
      expect(
        decide({ lastReview, evidence: evidence(merged) }).reasons,
      ).toEqual([
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
});

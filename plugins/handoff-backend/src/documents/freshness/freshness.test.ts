import { DateTime } from 'luxon';
import { freshness } from './freshness';
import type { FreshnessInput } from './FreshnessInput';
import { defaultFreshnessRules } from './rules';

const now = DateTime.fromISO('2026-11-21T03:00:00Z') as DateTime<true>;

function decide(input: Partial<FreshnessInput>) {
  return freshness(
    { sourceType: 'repository', revision: 3, ...input },
    now,
    defaultFreshnessRules,
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
});

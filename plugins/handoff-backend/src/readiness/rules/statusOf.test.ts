import fc from 'fast-check';
import { DateTime, Duration } from 'luxon';
import type { GateState, ReadinessStatus } from './GateState';
import { statusOf, statusOfParts, type GateStanding } from './statusOf';

const now = DateTime.fromISO('2026-11-21T12:00:00Z') as DateTime<true>;
const warnBefore = Duration.fromObject({ days: 14 }) as Duration<true>;
const inDays = (days: number) => now.plus({ days });

const standing = (
  state: GateState,
  changes: Partial<GateStanding> = {},
): GateStanding => ({
  gate: { id: state, level: 'required' },
  state,
  isWaived: false,
  ...changes,
});
const status = (...standings: GateStanding[]) =>
  statusOf(standings, { now, warnBefore });

describe('statusOf', () => {
  // The truth table of docs/readiness.md, one line each.
  it.each<[GateState, Partial<GateStanding>, ReadinessStatus]>([
    ['passed', {}, 'ready'],
    ['passed', { expiresAt: inDays(15) }, 'ready'],
    ['passed', { expiresAt: inDays(14) }, 'at-risk'],
    ['passed', { expiresAt: inDays(0) }, 'unknown'],
    ['passed', { isWaived: true }, 'at-risk'],
    ['failed', {}, 'not-ready'],
    ['failed', { isWaived: true }, 'at-risk'],
    ['warning', {}, 'not-ready'],
    ['warning', { isWaived: true }, 'at-risk'],
    ['no-data', {}, 'unknown'],
    ['no-data', { isWaived: true }, 'at-risk'],
    ['error', {}, 'unknown'],
    ['error', { isWaived: true }, 'at-risk'],
    // It alone says nothing.
    ['not-applicable', {}, 'unknown'],
    ['not-applicable', { isWaived: true }, 'unknown'],
  ])(
    'a required gate that is %s with %j makes it %s',
    (state, changes, expected) => {
      expect(status(standing(state, changes)).status).toBe(expected);
    },
  );

  it('is no better than its worst gate, and names those that are as bad', () => {
    expect(
      status(
        standing('passed'),
        standing('no-data'),
        standing('failed'),
        standing('warning'),
      ),
    ).toEqual({
      status: 'not-ready',
      because: ['failed', 'warning'],
      advisoryFailures: 0,
    });
    expect(status(standing('passed'), standing('not-applicable'))).toEqual({
      status: 'ready',
      because: [],
      advisoryFailures: 0,
    });
  });

  it('counts advisory gates, and those that are not in force yet, beside the status', () => {
    const advisory = { id: 'a', level: 'advisory' as const };
    const later = {
      id: 'l',
      level: 'required' as const,
      enforceFrom: inDays(1),
    };
    expect(
      status(
        standing('passed'),
        standing('failed', { gate: advisory }),
        standing('failed', { gate: advisory, isWaived: true }),
        standing('failed', { gate: later }),
      ),
    ).toEqual({ status: 'ready', because: [], advisoryFailures: 2 });
    expect(
      status(standing('failed', { gate: { ...later, enforceFrom: now } }))
        .status,
    ).toBe('not-ready');
  });

  it('promises nothing where nothing is demanded', () => {
    expect(status().status).toBe('unknown');
  });

  it('is never ready while a required gate has not passed, and never worse for advisory ones', () => {
    const standings = fc.array(
      fc.record({
        gate: fc.record({
          id: fc.string(),
          level: fc.constantFrom('required' as const, 'advisory' as const),
        }),
        state: fc.constantFrom<GateState>(
          'passed',
          'failed',
          'warning',
          'not-applicable',
          'no-data',
          'error',
        ),
        expiresAt: fc.option(fc.integer({ min: -30, max: 60 }).map(inDays), {
          nil: undefined,
        }),
        isWaived: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(standings, given => {
        const required = given.filter(
          ({ gate, state }) =>
            gate.level === 'required' && state !== 'not-applicable',
        );
        const answer = status(...given);
        expect(answer.status).toBe(status(...required).status);
        expect(answer.status === 'ready').toBe(
          required.length > 0 &&
            required.every(
              ({ state, isWaived, expiresAt }) =>
                state === 'passed' &&
                !isWaived &&
                (!expiresAt || expiresAt > inDays(14)),
            ),
        );
      }),
    );
  });
});

describe('statusOfParts', () => {
  it.each<[ReadinessStatus[], ReadinessStatus]>([
    [[], 'unknown'],
    [['ready', 'ready'], 'ready'],
    [['ready', 'at-risk'], 'at-risk'],
    [['unknown', 'at-risk'], 'unknown'],
    [['unknown', 'not-ready', 'ready'], 'not-ready'],
  ])('of %j is %s', (parts, expected) => {
    expect(statusOfParts(parts)).toBe(expected);
  });
});

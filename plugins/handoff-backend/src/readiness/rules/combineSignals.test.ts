import fc from 'fast-check';
import { DateTime } from 'luxon';
import { combineSignals, type Signal } from './combineSignals';
import type { GateState } from './GateState';

const now = DateTime.fromISO('2026-11-21T12:00:00Z') as DateTime<true>;
const inDays = (days: number) => now.plus({ days });

const signal = (state: GateState, changes: Partial<Signal> = {}): Signal => ({
  source: 'check',
  state,
  reason: `It is ${state}`,
  at: inDays(-2),
  ...changes,
});

describe('combineSignals', () => {
  it.each<[GateState[], GateState]>([
    [[], 'no-data'],
    [['passed'], 'passed'],
    [['passed', 'passed'], 'passed'],
    [['passed', 'failed'], 'warning'],
    [['passed', 'failed', 'error'], 'warning'],
    [['passed', 'no-data'], 'no-data'],
    [['passed', 'error'], 'error'],
    [['failed', 'error', 'no-data'], 'failed'],
    [['not-applicable'], 'not-applicable'],
    [['not-applicable', 'passed'], 'passed'],
  ])('of %j makes %s', (states, expected) => {
    expect(
      combineSignals(
        states.map(state => signal(state)),
        { now },
      ).state,
    ).toBe(expected);
  });

  it('lets the owner of the gate decide a conflict, until a source says something new', () => {
    const signals = [signal('passed'), signal('failed')];
    const decision = {
      state: 'passed' as const,
      reason: 'The check looks at the wrong cluster',
      at: inDays(-1),
    };
    expect(combineSignals(signals, { now })).toMatchObject({
      state: 'warning',
      reason: 'Signals conflict: It is passed · It is failed',
    });
    expect(combineSignals(signals, { now, decision })).toMatchObject({
      state: 'passed',
      reason: 'The check looks at the wrong cluster',
    });
    const renewed = [signal('passed'), signal('failed', { at: now })];
    expect(combineSignals(renewed, { now, decision }).state).toBe('warning');
  });

  it('ends with the first of its signals', () => {
    expect(
      combineSignals(
        [
          signal('passed', { expiresAt: inDays(9) }),
          signal('passed', { expiresAt: inDays(3) }),
        ],
        { now },
      ).expiresAt,
    ).toEqual(inDays(3));
    expect(
      combineSignals([signal('passed', { expiresAt: now })], { now }),
    ).toEqual({
      state: 'no-data',
      reason: 'Ended on 2026-11-21: It is passed',
    });
    const ends = { expiresAt: inDays(3) };
    const decision = { state: 'passed' as const, reason: 'Fine', at: now };
    expect(
      combineSignals(
        [signal('passed', { expiresAt: inDays(9) }), signal('failed', ends)],
        { now, decision },
      ).expiresAt,
    ).toEqual(inDays(3));
    expect(
      combineSignals([signal('passed'), signal('not-applicable', ends)], {
        now,
      }).expiresAt,
    ).toEqual(inDays(3));
  });

  it('never passes by silence, error or what has ended', () => {
    const signals = fc.array(
      fc.record({
        source: fc.constantFrom('check', 'reported', 'sign-off'),
        state: fc.constantFrom<GateState>(
          'passed',
          'failed',
          'warning',
          'not-applicable',
          'no-data',
          'error',
        ),
        reason: fc.string(),
        expiresAt: fc.option(fc.integer({ min: -9, max: 9 }).map(inDays), {
          nil: undefined,
        }),
      }) as fc.Arbitrary<Signal>,
    );
    fc.assert(
      fc.property(signals, given => {
        const speaking = given.filter(
          ({ state }) => state !== 'not-applicable',
        );
        const passes = speaking.map(
          ({ state, expiresAt }) =>
            state === 'passed' && (!expiresAt || expiresAt > now),
        );
        // What has ended is silence, also where it said that it does not apply.
        const isSilent = given.some(
          ({ state, expiresAt }) =>
            state === 'not-applicable' && expiresAt && expiresAt <= now,
        );
        expect(combineSignals(given, { now }).state === 'passed').toBe(
          speaking.length > 0 && passes.every(Boolean) && !isSilent,
        );
      }),
    );
  });
});

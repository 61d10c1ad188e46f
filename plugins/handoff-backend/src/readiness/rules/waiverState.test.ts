import fc from 'fast-check';
import { DateTime } from 'luxon';
import { isInForce, waiverState, type WaiverFacts } from './waiverState';

const start = DateTime.fromISO('2026-11-21T12:00:00Z') as DateTime<true>;
const inDays = (days: number) => start.plus({ days });

describe('waiverState', () => {
  const requested: WaiverFacts = { expiresAt: inDays(30) };
  const approved: WaiverFacts = {
    ...requested,
    decision: { state: 'approved', at: inDays(1) },
  };
  it.each<[WaiverFacts, number, string]>([
    [requested, 0, 'requested'],
    [requested, 30, 'expired'],
    [approved, 0, 'requested'],
    [approved, 1, 'approved'],
    [approved, 29, 'approved'],
    [approved, 30, 'expired'],
    [{ ...approved, revokedAt: inDays(5) }, 4, 'approved'],
    [{ ...approved, revokedAt: inDays(5) }, 5, 'revoked'],
    [
      { ...requested, decision: { state: 'denied', at: inDays(1) } },
      40,
      'denied',
    ],
  ])('of %j after %i days is %s', (waiver, days, expected) => {
    expect(waiverState(waiver, inDays(days))).toBe(expected);
  });

  it('is in force between approval and the first of its ends, and at no other time', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const maybe = fc.option(day, { nil: undefined });
    fc.assert(
      fc.property(
        day,
        maybe,
        maybe,
        fc.boolean(),
        day,
        (end, decided, revoked, isApproved, at) => {
          const waiver: WaiverFacts = {
            expiresAt: inDays(end),
            decision:
              decided === undefined
                ? undefined
                : {
                    state: isApproved ? 'approved' : 'denied',
                    at: inDays(decided),
                  },
            revokedAt: revoked === undefined ? undefined : inDays(revoked),
          };
          expect(isInForce(waiver, inDays(at))).toBe(
            isApproved &&
              decided !== undefined &&
              decided <= at &&
              at < end &&
              (revoked === undefined || at < revoked),
          );
        },
      ),
    );
  });
});

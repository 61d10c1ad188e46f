import type { DateTime } from 'luxon';

/** Leave to go on without a gate for a while. */
export interface WaiverFacts {
  expiresAt: DateTime<true>;
  decision?: { state: 'approved' | 'denied'; at: DateTime<true> };
  revokedAt?: DateTime<true>;
}

export type WaiverState =
  | 'requested'
  | 'approved'
  | 'denied'
  | 'revoked'
  | 'expired';

/** Where a waiver stands at a time. One that nobody decided expires as well. */
export function waiverState(
  { expiresAt, decision, revokedAt }: WaiverFacts,
  now: DateTime<true>,
): WaiverState {
  const decided = decision && decision.at <= now ? decision.state : undefined;
  if (decided === 'denied') return 'denied';
  if (revokedAt && revokedAt <= now) return 'revoked';
  if (expiresAt <= now) return 'expired';
  return decided ?? 'requested';
}

/** Whether a waiver overlays its gate at a time. */
export function isInForce(waiver: WaiverFacts, now: DateTime<true>): boolean {
  return waiverState(waiver, now) === 'approved';
}

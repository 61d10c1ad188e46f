import type { WaiverState } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { waiverState, type WaiverFacts } from '../rules';
import type { StoredWaiver } from './WaiversStore';

/** What the rules decide about. */
export function factsOf(waiver: StoredWaiver): WaiverFacts {
  const { expiresAt, decision, revocation } = waiver;
  return {
    expiresAt: toTime(expiresAt),
    decision: decision && { state: decision.state, at: toTime(decision.at) },
    revokedAt: revocation && toTime(revocation.at),
  };
}

/** Where a stored waiver stands at a time. */
export function stateOf(
  waiver: StoredWaiver,
  now: DateTime<true>,
): WaiverState {
  return waiverState(factsOf(waiver), now);
}

/** Stored times are always valid. */
function toTime(stored: string): DateTime<true> {
  return DateTime.fromISO(stored, { zone: 'utc' }) as DateTime<true>;
}

import { ConflictError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import { stateOf } from './stateOf';
import type { StoredWaiver } from './WaiversStore';

/** A waiver that leaves no room for another one of its gate and entity. */
export function takenError(
  waiver: StoredWaiver,
  now: DateTime<true>,
): ConflictError {
  const { gateId, entityRef, id } = waiver;
  return new ConflictError(
    `There is a waiver of ${gateId} for ${entityRef} already: ${id} ${describe(
      waiver,
      now,
    )}`,
  );
}

/** A waiver that is not what it was when the caller decided to do something about it. */
export function changedError(
  waiver: StoredWaiver,
  now: DateTime<true>,
): ConflictError {
  return new ConflictError(`Waiver ${waiver.id} ${describe(waiver, now)}`);
}

/** What a waiver is now, and who made it so. */
function describe(waiver: StoredWaiver, now: DateTime<true>): string {
  const { requestedBy, requestedAt, expiresAt, decision, revocation } = waiver;
  switch (stateOf(waiver, now)) {
    case 'requested':
      return `was requested by ${requestedBy} at ${requestedAt} and waits for a decision`;
    case 'approved':
      return `was approved by ${decision?.by} at ${decision?.at}, until ${expiresAt}`;
    case 'denied':
      return `was denied by ${decision?.by} at ${decision?.at}`;
    case 'revoked':
      return `was revoked by ${revocation?.by} at ${revocation?.at}`;
    default:
      return decision
        ? `expired at ${expiresAt}; ${decision.by} had approved it`
        : `expired at ${expiresAt} without a decision; ${requestedBy} may ask again`;
  }
}

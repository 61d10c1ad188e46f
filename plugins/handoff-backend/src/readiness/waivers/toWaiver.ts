import type { Waiver } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { GateSet } from '../gates';
import { stateOf } from './stateOf';
import type { StoredWaiver } from './WaiversStore';

/**
 * What callers see of a stored waiver.
 *
 * @param options.user - who asks; undefined for a service, which may do nothing about it
 */
export function toWaiver(
  stored: StoredWaiver,
  options: { gates: GateSet; now: DateTime<true>; user: string | undefined },
): Waiver {
  const { gates, now, user } = options;
  const state = stateOf(stored, now);
  return {
    ...stored,
    // A gate that was taken out of the configuration has lost its title.
    gateTitle: gates.find(stored.gateId)?.title ?? stored.gateId,
    state,
    actions: user ? actionsOf(state, stored.requestedBy === user) : [],
  };
}

/** Who asked may withdraw, others may decide; what was approved, anybody may end. */
function actionsOf(state: Waiver['state'], isOwn: boolean): Waiver['actions'] {
  if (state === 'approved') return ['revoke'];
  if (state !== 'requested') return [];
  return isOwn ? ['revoke'] : ['decide'];
}

import { ConflictError, InputError } from '@backstage/errors';
import type {
  ReleaseMove,
  ReleaseState,
  ReleaseTransition,
} from 'backstage-plugin-handoff-common';
import type { StoredRelease } from '../StoredRelease';
import { unmetOf, type ReleaseFacts } from './guards';
import { requiredRolesOf } from './signOffs';
import { withoutNames } from './violations';
import {
  ACCEPTABLE,
  DEPLOYABLE,
  transitionsFrom,
  type Transition,
} from './transitions';

/** What a deployment that was not agreed upon is marked with, of all that it should have waited for. */
const RECORDED = ['tasks-owned', 'signed-off', 'time-allowed'] as const;

/** Where somebody wants a release to go. */
export interface WantedMove {
  to: ReleaseState;
  by: string;
  reason?: string;
  /** To `deploying`, without waiting for anything. */
  isExpedited?: boolean;
  /** To `deploying`, because a pipeline says so of some of the entities. */
  isReported?: boolean;
}

/**
 * Moves a release to another state.
 *
 * @throws ConflictError for a move that the table does not know, naming those that it does, or with what it waits for
 * @throws InputError for a reason that is missing
 */
export function moveRelease(
  wanted: WantedMove,
  facts: ReleaseFacts,
): StoredRelease {
  const { release } = facts;
  const transition = findTransition(release.state, wanted);
  if (transition.needsReason && !wanted.reason) {
    throw new InputError(
      `reason: is missing; say why the release is ${wanted.to}`,
    );
  }
  const unmet = unmetOf(transition.guards, facts);
  if (unmet.length) {
    throw new ConflictError(
      `The release cannot be ${wanted.to} yet. ${unmet.join('. ')}`,
    );
  }
  return enter(wanted, transition, facts);
}

/** Accepts by itself what is in review and needs nobody's signature; all others stay as they are. */
export function advanceRelease(by: string, facts: ReleaseFacts): StoredRelease {
  const { release, policy } = facts;
  const isDue =
    release.state === 'in-review' &&
    !requiredRolesOf(release, policy).length &&
    !unmetOf(ACCEPTABLE, facts).length;
  return isDue
    ? moveRelease(
        { to: 'accepted', by, reason: 'Its risk asks for no sign-off' },
        facts,
      )
    : release;
}

/** Where a release can go, and what each move waits for; what an emergency allows is not among them. */
export function movesOf(facts: ReleaseFacts): ReleaseMove[] {
  return transitionsFrom(facts.release.state)
    .filter(({ isExpedited, isReported }) => !isExpedited && !isReported)
    .map(({ to, needsReason = false, guards }) => ({
      to,
      needsReason,
      unmet: unmetOf(guards, facts),
    }));
}

function findTransition(
  from: ReleaseState,
  { to, isExpedited = false, isReported = false }: WantedMove,
): Transition {
  const known = transitionsFrom(from).filter(
    transition =>
      Boolean(transition.isExpedited) === isExpedited &&
      Boolean(transition.isReported) === isReported,
  );
  const found = known.find(transition => transition.to === to);
  if (found) return found;
  const allowed = known.map(transition => transition.to).join(', ');
  throw new ConflictError(
    `A release that is ${from} cannot be ${to}${
      isExpedited ? ' in an emergency' : ''
    }; ${allowed ? `it can be ${allowed}` : 'there is no way on from there'}`,
  );
}

function enter(
  { to, by, reason }: WantedMove,
  transition: Transition,
  facts: ReleaseFacts,
): StoredRelease {
  const { release, policy, now } = facts;
  const unmet = passedOver(transition, facts);
  const isExpedited = release.isExpedited || Boolean(transition.isExpedited);
  const made: ReleaseTransition = {
    from: release.state,
    to,
    by,
    at: now.toUTC().toISO(),
    reason,
    unmet,
  };
  return {
    ...release,
    state: to,
    isExpedited,
    isUnapproved:
      release.isUnapproved ||
      ((to === 'deployed' || transition.isReported === true) &&
        !isExpedited &&
        unmet.length > 0),
    reviewDueAt:
      to === 'in-review'
        ? now.plus(policy.reviewWithin).toUTC().toISO()
        : undefined,
    frozen: frozenBy(to, facts),
    watchUntil:
      to === 'deployed'
        ? now.plus(policy.watchFor).toUTC().toISO()
        : release.watchUntil,
    transitions: [...release.transitions, made],
  };
}

/** What was looked at when it was accepted, for as long as it is. */
function frozenBy(
  to: ReleaseState,
  { release, evidence, now }: ReleaseFacts,
): StoredRelease['frozen'] {
  if (to === 'accepted') return { at: now.toUTC().toISO(), ...evidence };
  return to === 'in-review' || to === 'draft' ? undefined : release.frozen;
}

/** What a deployment should have waited for, and did not. */
function passedOver(
  { from, to, isExpedited, isReported }: Transition,
  facts: ReleaseFacts,
): string[] {
  const notAccepted =
    from === 'accepted' || from === 'deploying'
      ? []
      : [`The release was not accepted, but ${from}`];
  const kept = { ...facts, violations: withoutNames(facts.violations) };
  if (isExpedited) return [...notAccepted, ...unmetOf(DEPLOYABLE, kept)];
  const isFact = to === 'deployed' || isReported;
  if (!isFact || facts.release.isExpedited) return [];
  return [...notAccepted, ...unmetOf(RECORDED, kept)];
}

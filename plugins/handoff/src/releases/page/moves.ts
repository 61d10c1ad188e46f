import type {
  Release,
  ReleaseMove,
  ReleaseState,
} from 'backstage-plugin-handoff-common';

/** The way that a release usually goes on. */
const ONWARD: Partial<Record<ReleaseState, ReleaseState>> = {
  draft: 'in-review',
  'in-review': 'accepted',
  rejected: 'draft',
  accepted: 'deploying',
  deploying: 'deployed',
  deployed: 'reviewed',
  'rolling-back': 'rolled-back',
  'rolled-back': 'reviewed',
};

/** The moves of a release as its page offers them. */
export interface OfferedMoves {
  /** The one that it usually takes. */
  onward?: ReleaseMove;
  /** The one that has to be at hand when something goes wrong. */
  rollBack?: ReleaseMove;
  others: ReleaseMove[];
}

export function offeredMoves({
  state,
  moves,
}: Pick<Release, 'state' | 'moves'>): OfferedMoves {
  const onward = moves.find(({ to }) => to === ONWARD[state]);
  const rollBack = moves.find(({ to }) => to === 'rolling-back');
  return {
    onward,
    rollBack,
    others: moves.filter(move => move !== onward && move !== rollBack),
  };
}

/** Whether a move records a deployment that nobody has agreed to. */
export function isUnapproved(from: ReleaseState, to: ReleaseState): boolean {
  return to === 'deployed' && !['accepted', 'deploying'].includes(from);
}

/** Whether a release can be deployed without waiting for anything, in an emergency. */
export function isExpeditable({ state }: Pick<Release, 'state'>): boolean {
  return ['draft', 'in-review', 'rejected', 'accepted'].includes(state);
}

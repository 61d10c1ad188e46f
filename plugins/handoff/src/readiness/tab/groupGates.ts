import type { GateStanding, Readiness } from 'backstage-plugin-handoff-common';

/** What is to be done about gates, the most urgent first. */
export const gateGroups = [
  'mine',
  'stops',
  'soon',
  'advisory',
  'passed',
  'not-applicable',
] as const;

export type GateGroupName = (typeof gateGroups)[number];

/** Whoever looks at the gates. */
export interface Reader {
  /** Full ref of the User. */
  userRef?: string;
  /** Whether the entity belongs to them or one of their groups. */
  isOwner: boolean;
}

/**
 * The gates by what the reader is to do next; groups without gates are left out.
 *
 * @param reader - without one, as in the past, nothing is theirs
 */
export function groupGates(
  { gates, because }: Pick<Readiness, 'gates' | 'because'>,
  reader: Reader | undefined,
): Array<{ name: GateGroupName; standings: GateStanding[] }> {
  const named = gates.map(standing => ({
    standing,
    name: groupOf(standing, {
      reader,
      isDue: because.includes(standing.id) || standing.isEndingSoon,
    }),
  }));
  return gateGroups.flatMap(name => {
    const standings = named
      .filter(each => each.name === name)
      .map(({ standing }) => standing)
      // What counts comes first; otherwise the order is that of the configuration.
      .sort((a, b) => Number(b.isEnforced) - Number(a.isEnforced));
    return standings.length ? [{ name, standings }] : [];
  });
}

function groupOf(
  standing: GateStanding,
  { reader, isDue }: { reader: Reader | undefined; isDue: boolean },
): GateGroupName {
  const { state, gate, isEnforced } = standing;
  if (state === 'not-applicable') return 'not-applicable';
  if (reader && isMine(standing, reader)) return 'mine';
  if (state === 'passed') {
    return isDue && gate.level === 'required' ? 'soon' : 'passed';
  }
  if (gate.level === 'advisory') return 'advisory';
  return state === 'waived' || !isEnforced ? 'soon' : 'stops';
}

/** Whether something about a gate waits for the reader. */
function isMine(standing: GateStanding, { userRef, isOwner }: Reader): boolean {
  const { state, actions, signOffs, waiver, gate } = standing;
  if (waiver?.state === 'requested' && waiver.actions.includes('decide')) {
    return true;
  }
  if (state === 'passed' || state === 'waived') return false;
  const hasSigned = signOffs.some(
    each => each.by === userRef && each.state === 'valid',
  );
  if (actions.includes('decide')) return true;
  if (actions.includes('sign-off') && !hasSigned) return true;
  // Sign-offs of others are not for the owner to give.
  return isOwner && gate.decidedBy.some(source => source !== 'sign-off');
}

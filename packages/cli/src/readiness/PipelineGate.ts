import type { GateStanding } from 'backstage-plugin-handoff-common';

/** How a gate stands, for scripts. */
export interface PipelineGate {
  id: string;
  title: string;
  state: GateStanding['state'];
  level: GateStanding['gate']['level'];
  /** Whether it counts for the status. */
  isEnforced: boolean;
  reason: string;
  /** `entity-owner`, or the full ref of a User or Group. */
  owner: string;
  fix?: { text?: string; url?: string };
  evidenceUrls: string[];
  /** When the result, or the waiver, ends by itself. */
  expiresAt?: string;
}

/** Leaves of a gate what a pipeline can use. */
export function toPipelineGate(standing: GateStanding): PipelineGate {
  const { id, gate, state, reason, isEnforced, evidence, waiver } = standing;
  return {
    id,
    title: gate.title,
    state,
    level: gate.level,
    isEnforced,
    reason,
    owner: gate.owner,
    fix: gate.fix,
    evidenceUrls: evidence.flatMap(({ url }) => url ?? []),
    expiresAt:
      state === 'waived'
        ? waiver?.expiresAt ?? standing.expiresAt
        : standing.expiresAt,
  };
}

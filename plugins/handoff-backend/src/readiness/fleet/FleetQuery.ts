import type {
  GateState,
  ReadinessStatus,
} from 'backstage-plugin-handoff-common';

/** Which entities. Every given property narrows; a list matches when any of its values does. */
export interface FleetQuery {
  statuses?: ReadinessStatus[];
  /** Full refs of Users and Groups. */
  owners?: string[];
  systems?: string[];
  tiers?: string[];
  /** Lower case. */
  kinds?: string[];
  /** That applies. */
  gateId?: string;
  /** Of the gate. */
  gateStates?: GateState[];
  /** A part of the ref or title. */
  text?: string;
  /** Limits it to these entities, as far as the caller may read them. */
  entityRefs?: string[];
}

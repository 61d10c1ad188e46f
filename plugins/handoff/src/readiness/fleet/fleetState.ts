import {
  readinessStatuses,
  type GateState,
  type ReadinessFilter,
  type ReadinessStatus,
} from 'backstage-plugin-handoff-common';
import { readChoices } from '../../components/useAddressState';
import { gateLooks } from '../looks';

/** Which entities are listed. It lives in the address, so that a list can be sent to a colleague. */
export interface FleetState {
  /** Any of them; all without one. */
  statuses: ReadinessStatus[];
  /** Full ref of a User or Group, or `me`. */
  owner?: string;
  /** Full ref. */
  system?: string;
  tier?: string;
  kind?: string;
  /** Id of a gate. */
  gate?: string;
  /** Of that gate. */
  gateStates: GateState[];
  /** A part of the name. */
  text: string;
}

export const gateStates = Object.keys(gateLooks) as GateState[];

/** What stands in the way. */
export const blockingStates: GateState[] = [
  'failed',
  'warning',
  'no-data',
  'error',
];

export function parseFleetState(parameters: URLSearchParams): FleetState {
  const one = (name: string) => parameters.get(name) || undefined;
  const gate = one('gate');
  return {
    statuses: readChoices(parameters, 'status', readinessStatuses),
    owner: one('owner'),
    system: one('system'),
    tier: one('tier'),
    kind: one('kind'),
    gate,
    gateStates: gate ? readChoices(parameters, 'gateState', gateStates) : [],
    text: parameters.get('q') ?? '',
  };
}

export function formatFleetState(state: FleetState): URLSearchParams {
  const { owner, system, tier, kind, gate } = state;
  return new URLSearchParams([
    ...state.statuses.map(each => ['status', each]),
    ...Object.entries({ owner, system, tier, kind, gate }).flatMap(
      ([name, value]) => (value ? [[name, value]] : []),
    ),
    ...(gate ? state.gateStates.map(each => ['gateState', each]) : []),
    ...(state.text ? [['q', state.text]] : []),
  ]);
}

/** What the backend is asked for. */
export function fleetFilter(state: FleetState): ReadinessFilter {
  const { statuses, owner, system, tier, kind, gate, text } = state;
  return {
    ...(statuses.length > 0 && { status: statuses }),
    ...(owner && { owner: [owner] }),
    ...(system && { system: [system] }),
    ...(tier && { tier: [tier] }),
    ...(kind && { kind: [kind] }),
    ...(gate && { gate }),
    ...(gate && state.gateStates.length > 0 && { gateState: state.gateStates }),
    ...(text.trim() && { q: text.trim() }),
  };
}

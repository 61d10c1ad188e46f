import { stringifyGateRef } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { storedTime } from '../../database';
import type { GateState } from '../rules';
import type { EntityRecords } from '../store';
import type { KnownEntities } from './Evaluator';
import type { GateRecords } from './records';

/** Finds what was said of one gate of an entity. */
export type RecordsLookup = (entityRef: string, gateId: string) => GateRecords;

/**
 * Sorts what was said by entity and gate.
 *
 * @param waivers - those in force
 */
export function indexRecords(
  { reports, signOffs, decisions }: EntityRecords,
  waivers: { entityRef: string; gateId: string; expiresAt: string }[],
): RecordsLookup {
  const reportOf = Map.groupBy(reports, stringifyGateRef);
  const signOffsOf = Map.groupBy(signOffs, stringifyGateRef);
  const decisionOf = Map.groupBy(decisions, stringifyGateRef);
  const waiverOf = Map.groupBy(waivers, stringifyGateRef);
  return (entityRef, gateId) => {
    const key = stringifyGateRef({ entityRef, gateId });
    return {
      report: reportOf.get(key)?.at(-1),
      signOffs: signOffsOf.get(key) ?? [],
      decision: decisionOf.get(key)?.at(-1),
      waivedUntil: waiverOf.get(key)?.at(-1)?.expiresAt,
    };
  };
}

/** Since when a check has said the same of a gate. */
export function knownSince(
  { before }: KnownEntities,
  entityRef: string,
  gateId: string,
  state: GateState,
): DateTime<true> | undefined {
  const stored = before
    .get(entityRef)
    ?.gates.find(gate => gate.gateId === gateId)?.signals;
  const signals: { source: string; state: string; at?: string }[] = JSON.parse(
    stored ?? '[]',
  );
  const same = signals.find(
    signal => signal.source === 'check' && signal.state === state,
  );
  return storedTime(same?.at);
}

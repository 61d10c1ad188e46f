import type { ReadinessStatusItem } from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import { storedTime } from '../../database';
import type { CheckOutcome } from '../checks';
import type { Gate } from '../gates';
import {
  combineSignals,
  isEnforced,
  statusOf,
  statusOfParts,
  type GateState,
  type ReadinessStatus,
} from '../rules';
import type { GateRecords } from './records';
import { firstOf, signalsOf, type KnownSignal } from './signalsOf';

/** How a gate was found to stand. */
export interface JudgedGate {
  gateId: string;
  /** The result, or `waived`. */
  state: GateState | 'waived';
  result: GateState;
  reason: string;
  isEnforced: boolean;
  blocks: boolean;
  expiresAt?: DateTime<true>;
  signals: KnownSignal[];
}

/** How an entity was found to stand. */
export interface JudgedEntity {
  status: ReadinessStatus;
  /** Ids of gates, and refs of parts. */
  because: string[];
  advisoryFailures: number;
  gates: JudgedGate[];
  /** Whether anything decides about the status at all. */
  hasSay: boolean;
  /** When time alone may change any of it. */
  lookAt?: DateTime<true>;
}

/** A gate that applies to the entity, and all that is known of it. */
export interface KnownGate {
  gate: Gate;
  outcome?: CheckOutcome;
  records: GateRecords;
}

/**
 * Decides how an entity stands, from all that is known of its gates and parts.
 *
 * @param parts - of a system or domain, those that have a say
 */
export function judgeEntity(
  known: KnownGate[],
  parts: ReadinessStatusItem[],
  options: { now: DateTime<true>; warnBefore: Duration<true> },
): JudgedEntity {
  const { now, warnBefore } = options;
  const judged = known.map(each => judgeGate(each, now));
  const own = statusOf(
    judged.map(({ gate, isWaived, result, expiresAt }) => ({
      gate,
      state: result,
      expiresAt,
      isWaived,
    })),
    options,
  );
  const ownHasSay = judged.some(
    ({ gate, result }) => isEnforced(gate, now) && result !== 'not-applicable',
  );
  const statuses = [
    ...(ownHasSay ? [own.status] : []),
    ...parts.map(({ status }) => status),
  ];
  const status = statusOfParts(statuses);
  const because = [
    ...(ownHasSay && own.status === status ? own.because : []),
    ...(status === 'ready'
      ? []
      : parts
          .filter(part => part.status === status)
          .map(({ entityRef }) => entityRef)),
  ];
  return {
    status,
    because,
    advisoryFailures: own.advisoryFailures,
    hasSay: statuses.length > 0,
    gates: judged.map(
      ({ gate, isWaived, result, reason, expiresAt, signals }) => ({
        gateId: gate.id,
        state: isWaived ? 'waived' : result,
        result,
        reason,
        isEnforced: isEnforced(gate, now),
        blocks: because.includes(gate.id),
        expiresAt,
        signals,
      }),
    ),
    lookAt: firstOf(
      judged
        .flatMap(each => timesOf(each, warnBefore))
        .map(time => (time && time > now ? time : undefined)),
    ),
  };
}

function judgeGate({ gate, outcome, records }: KnownGate, now: DateTime<true>) {
  const signals = signalsOf(gate, { outcome, records }, now);
  const decidedAt = storedTime(records.decision?.at);
  const { state, reason, expiresAt } = combineSignals(signals, {
    now,
    decision:
      records.decision && decidedAt
        ? { ...records.decision, at: decidedAt }
        : undefined,
  });
  const waivedUntil = storedTime(records.waivedUntil);
  const isWaived =
    waivedUntil !== undefined &&
    waivedUntil > now &&
    state !== 'not-applicable';
  return {
    gate,
    signals,
    result: state,
    reason,
    expiresAt,
    isWaived,
    waivedUntil,
  };
}

/** When time alone may change how a gate stands, or what it makes of the status. */
function timesOf(
  { gate, signals, expiresAt, waivedUntil }: ReturnType<typeof judgeGate>,
  warnBefore: Duration<true>,
): (DateTime<true> | undefined)[] {
  return [
    ...signals.flatMap(({ until, expiresAt: end }) => [until, end]),
    expiresAt?.minus(warnBefore),
    waivedUntil,
    gate.enforceFrom,
  ];
}

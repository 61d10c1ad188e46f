import type { DateTime, Duration } from 'luxon';
import type { Gate } from '../gates';
import type { GateState, ReadinessStatus } from './GateState';

/** How a gate stands for an entity. */
export interface GateStanding {
  gate: Pick<Gate, 'id' | 'level' | 'enforceFrom'>;
  state: GateState;
  /** End of what the state rests on, where that ends by itself. */
  expiresAt?: DateTime<true>;
  /** Whether an approved waiver is in force. */
  isWaived: boolean;
}

/** The status of an entity, and the gates that explain it. */
export interface Status {
  status: ReadinessStatus;
  /** Ids of the gates for which the status is no better. */
  because: string[];
  /** How many advisory gates failed; they do not change the status. */
  advisoryFailures: number;
}

/** The worst first; the first that a gate has is the status. */
const ORDER = ['not-ready', 'unknown', 'at-risk', 'ready'] as const;

/**
 * The status of an entity by its required gates that are in force. Its truth table stands in `docs/readiness.md`.
 *
 * @param options - `warnBefore`: how long before the end of a result the entity is at risk
 */
export function statusOf(
  standings: GateStanding[],
  options: { now: DateTime<true>; warnBefore: Duration<true> },
): Status {
  const required = standings.filter(({ gate }) =>
    isEnforced(gate, options.now),
  );
  const judged = required.flatMap(standing => {
    const verdict = judge(standing, options);
    return verdict ? [{ id: standing.gate.id, verdict }] : [];
  });
  const status =
    ORDER.find(each => judged.some(({ verdict }) => verdict === each)) ??
    // Where nothing is demanded, nothing is promised.
    'unknown';
  return {
    status,
    because:
      status === 'ready'
        ? []
        : judged
            .filter(({ verdict }) => verdict === status)
            .map(({ id }) => id),
    advisoryFailures: standings.filter(
      standing =>
        !required.includes(standing) &&
        !standing.isWaived &&
        standing.state === 'failed',
    ).length,
  };
}

/** The status of a system or domain from that of its parts: no better than the worst. */
export function statusOfParts(parts: ReadinessStatus[]): ReadinessStatus {
  return ORDER.find(each => parts.includes(each)) ?? 'unknown';
}

/** Whether a gate counts at a time. */
export function isEnforced(
  { level, enforceFrom }: Pick<Gate, 'level' | 'enforceFrom'>,
  now: DateTime<true>,
): boolean {
  return level === 'required' && (!enforceFrom || enforceFrom <= now);
}

/** Whether the end of a result, if it has one, is nearer than `warnBefore`, or past. */
export function endsSoon(
  expiresAt: DateTime<true> | undefined,
  { now, warnBefore }: { now: DateTime<true>; warnBefore: Duration<true> },
): boolean {
  return expiresAt !== undefined && now >= expiresAt.minus(warnBefore);
}

/** What one required gate makes of the status; nothing when it does not apply. */
function judge(
  { state, isWaived, expiresAt }: GateStanding,
  options: { now: DateTime<true>; warnBefore: Duration<true> },
): ReadinessStatus | undefined {
  if (state === 'not-applicable') return undefined;
  if (isWaived) return 'at-risk';
  switch (state) {
    case 'passed':
      if (!expiresAt || !endsSoon(expiresAt, options)) return 'ready';
      return options.now < expiresAt ? 'at-risk' : 'unknown';
    case 'failed':
    case 'warning':
      return 'not-ready';
    default:
      return 'unknown';
  }
}

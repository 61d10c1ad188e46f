import { DateTime } from 'luxon';
import { storedTime } from '../../database';
import type { CheckOutcome, Evidence } from '../checks';
import type { Gate } from '../gates';
import type { Signal } from '../rules';
import type { GateRecords, GateReport, StoredSignOff } from './records';
import { signOffEnd, signOffState } from './signOffState';

/** Why sign-offs do not count any more. */
const ENDED = {
  void: 'The sign-off is void: what was signed has changed',
  revoked: 'The sign-off was revoked',
  expired: 'The sign-off has expired',
};

/** What a source says, with what it rests on and by whom. */
export interface KnownSignal extends Signal {
  evidence: Evidence[];
  by?: string;
  commit?: string;
  /** When time alone may change it. */
  until?: DateTime<true>;
}

/** What each source that decides a gate says: one signal for each. */
export function signalsOf(
  gate: Gate,
  known: { outcome?: CheckOutcome; records: GateRecords },
  now: DateTime<true>,
): KnownSignal[] {
  const { outcome, records } = known;
  return [
    ...(outcome ? [{ source: 'check' as const, ...outcome }] : []),
    ...(gate.reported ? [reportedSignal(gate, records.report)] : []),
    ...(gate.signOff ? signOffSignals(gate, records.signOffs, now) : []),
  ];
}

function reportedSignal(
  gate: Gate,
  report: GateReport | undefined,
): KnownSignal {
  if (!report) {
    return {
      source: 'reported',
      state: 'no-data',
      reason: 'Nothing was reported yet',
      evidence: [],
    };
  }
  const at = storedTime(report.at);
  return {
    source: 'reported',
    state: report.state,
    reason: report.reason ?? `Reported as ${report.state}`,
    evidence: report.evidenceUrl ? [{ url: report.evidenceUrl }] : [],
    at,
    by: report.by,
    commit: report.commit,
    expiresAt: firstOf([
      storedTime(report.expiresAt),
      gate.validFor && at?.plus(gate.validFor),
    ]),
  };
}

/** One signal, or two where signers disagree. */
function signOffSignals(
  gate: Gate,
  signOffs: StoredSignOff[],
  now: DateTime<true>,
): KnownSignal[] {
  const valid = signOffs.filter(
    each => signOffState(each, gate, now) === 'valid',
  );
  const objections = valid.filter(({ verdict }) => verdict === 'objected');
  const approvals = valid.filter(({ verdict }) => verdict === 'approved');
  const wanted = gate.signOff?.approvals ?? 1;
  const signals: KnownSignal[] = [];
  if (objections.length) {
    signals.push({
      ...saidBy(objections),
      state: 'failed',
      reason: `Objected: ${objections.at(-1)?.reason ?? ''}`,
      expiresAt: endOf(objections, 1, gate),
    });
  }
  if (approvals.length >= wanted) {
    signals.push({
      ...saidBy(approvals),
      state: 'passed',
      reason:
        wanted === 1
          ? 'Signed off'
          : `Signed off by ${approvals.length} people`,
      expiresAt: endOf(approvals, wanted, gate),
    });
  }
  if (signals.length) return signals;
  const ended = signOffs.findLast(each => !valid.includes(each));
  const state = ended ? signOffState(ended, gate, now) : 'valid';
  return [
    {
      ...saidBy(approvals),
      state: 'no-data',
      reason:
        state === 'valid' || approvals.length
          ? `Waits for ${
              wanted === 1
                ? 'a sign-off'
                : `${wanted - approvals.length} more of ${wanted} sign-offs`
            }`
          : ENDED[state],
    },
  ];
}

function saidBy(signOffs: StoredSignOff[]) {
  return {
    source: 'sign-off' as const,
    evidence: signOffs.flatMap(({ evidenceUrl }) =>
      evidenceUrl ? [{ url: evidenceUrl }] : [],
    ),
    at: storedTime(signOffs.at(-1)?.at),
    by: signOffs.at(-1)?.by,
  };
}

/** When there are fewer left than are wanted; never, where sign-offs do not end. */
function endOf(
  signOffs: StoredSignOff[],
  wanted: number,
  gate: Gate,
): DateTime<true> | undefined {
  return signOffs
    .flatMap(each => signOffEnd(each, gate) ?? [])
    .sort((a, b) => b.toMillis() - a.toMillis())
    .at(wanted - 1);
}

/** The first of some times. */
export function firstOf(
  times: (DateTime<true> | undefined)[],
): DateTime<true> | undefined {
  const known = times.filter(time => time !== undefined);
  return known.length ? DateTime.min(...known) : undefined;
}

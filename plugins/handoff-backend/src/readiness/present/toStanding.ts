import type {
  GateAction,
  GateEvidence,
  GateSignal,
  GateStanding,
  SignOff,
  Waiver,
} from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import type { Evidence } from '../checks';
import type { StoredDecision, StoredStanding } from '../evaluation';
import type { Gate } from '../gates';
import { endsSoon } from '../rules';
import { toGate } from './toGate';
import { toReference, type VisibleDocuments } from './toSignOff';

/** A signal as it is stored. */
type StoredSignal = Omit<GateSignal, 'evidence'> & { evidence: Evidence[] };

/** Signals as they are stored with a standing. */
export function readSignals({
  signals,
}: Pick<StoredStanding, 'signals'>): StoredSignal[] {
  return JSON.parse(signals);
}

/** How a gate stands, as a caller sees it. */
export function toStanding(
  stored: StoredStanding,
  options: {
    gate: Gate;
    documents: VisibleDocuments;
    signOffs: SignOff[];
    decision?: StoredDecision;
    waiver?: Waiver;
    actions: GateAction[];
    now: DateTime<true>;
    warnBefore: Duration<true>;
  },
): GateStanding {
  const { gate, documents, signOffs, decision, waiver, actions } = options;
  const signals = readSignals(stored).map(
    (signal): GateSignal => ({
      source: signal.source,
      state: signal.state,
      reason: signal.reason,
      evidence: signal.evidence.flatMap(each => toEvidence(each, documents)),
      at: signal.at,
      by: signal.by,
      expiresAt: signal.expiresAt,
      commit: signal.commit,
    }),
  );
  const said = signals.filter(({ state }) => state === stored.result);
  return {
    id: gate.id,
    gate: toGate(gate),
    state: stored.state,
    result: stored.result,
    reason: stored.reason,
    evidence: said.flatMap(({ evidence }) => evidence),
    at: stored.at,
    by: said.findLast(({ by }) => by)?.by,
    expiresAt: stored.expiresAt?.toUTC().toISO(),
    isEndingSoon:
      stored.result === 'passed' && endsSoon(stored.expiresAt, options),
    isEnforced: stored.isEnforced,
    signals,
    signOffs,
    decision: decision && {
      state: decision.state,
      reason: decision.reason,
      by: decision.by,
      at: decision.at,
    },
    waiver,
    actions,
  };
}

/** Documents that the caller may not read are left out. */
function toEvidence(
  { documentId, ...evidence }: Evidence,
  documents: VisibleDocuments,
): GateEvidence[] {
  if (!documentId) return [evidence];
  const document = toReference(documents.get(documentId));
  return document ? [{ document }] : [];
}

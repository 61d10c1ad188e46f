import type {
  GateResultState,
  SignOffVerdict,
} from 'backstage-plugin-handoff-common';
import type { SignedFor, VoidReason } from '../rules';

/** A result as it was reported. */
export interface GateReport {
  entityRef: string;
  gateId: string;
  state: GateResultState;
  reason?: string;
  evidenceUrl?: string;
  commit?: string;
  /** When it was found out. */
  at: string;
  receivedAt: string;
  expiresAt?: string;
  /** User or service. */
  by: string;
}

/** A sign-off as it is stored. */
export interface StoredSignOff {
  id: string;
  entityRef: string;
  gateId: string;
  /** User. */
  by: string;
  /** In which they signed. */
  role: string;
  verdict: SignOffVerdict;
  reason?: string;
  evidenceUrl?: string;
  at: string;
  signedFor: SignedFor;
  /** How it ended; validity and newer ones of the same signer end it as well. */
  end?: SignOffEnd;
}

/** Once it has ended so, nothing makes a sign-off count again. */
export interface SignOffEnd {
  state: 'void' | 'revoked';
  at: string;
  /** What its signer said. */
  reason?: string;
  voidReasons?: VoidReason[];
}

/** What the owner of a gate has decided. */
export interface StoredDecision {
  entityRef: string;
  gateId: string;
  state: 'passed' | 'failed';
  reason: string;
  at: string;
  by: string;
}

/** All that people and pipelines said of one gate of an entity. */
export interface GateRecords {
  /** The last one. */
  report?: GateReport;
  /** The newest of each signer, in the order in which they came. */
  signOffs: StoredSignOff[];
  /** The last one. */
  decision?: StoredDecision;
  /** End of the approved waiver that is in force. */
  waivedUntil?: string;
}

import {
  BEGIN,
  type DocumentName,
  type GateName,
  type ReadinessEvent,
  type Signer,
} from './readinessEvents';

/** In milliseconds. */
export const DAY = 86_400_000;

/** How an entity has to stand. */
export interface Expected {
  status: string;
  gates: Partial<Record<GateName, ExpectedGate>>;
}

export interface ExpectedGate {
  state: string;
  result: string;
  /** How the newest sign-off of each signer stands. */
  signOffs: Partial<Record<Signer, string>>;
  /** Of a gate that is waived, in milliseconds. */
  waivedUntil?: number;
}

/** What gates of the sequences are decided by, as `gatesOf` configures it. */
export const gateRules: Record<
  GateName,
  {
    level: 'required' | 'advisory';
    from?: number;
    days?: number;
    reported?: boolean;
    hasCheck?: boolean;
    approvals?: number;
    texts: DocumentName[];
    commit?: boolean;
  }
> = {
  reviewed: {
    level: 'required',
    days: 40,
    approvals: 2,
    texts: ['runbook', 'notes'],
  },
  'load-test': {
    level: 'required',
    from: BEGIN.toMillis() + 10 * DAY,
    days: 30,
    reported: true,
    approvals: 1,
    texts: [],
    commit: true,
  },
  read: { level: 'required', hasCheck: true, approvals: 1, texts: ['runbook'] },
  scan: { level: 'advisory', reported: true, texts: [] },
};

/** What somebody has signed. */
export interface SignOff {
  gate: GateName;
  by: Signer;
  verdict: 'approved' | 'objected';
  at: number;
  criterion: number;
  commit?: string;
  /** Essences of the documents that were signed, and of what minor revisions have made of them since. */
  texts: Map<DocumentName, Set<number>>;
  hasLeftTexts: boolean;
  ended?: 'void' | 'revoked';
}

export interface Waiver {
  gate: GateName;
  endsAt: number;
  state: 'requested' | 'approved' | 'ended';
}

export type Report = Extract<ReadinessEvent, { type: 'report' }> & {
  at: number;
};
/** What one of those who decide a gate says. */
export type Word = { source: string; state: string; since?: number };

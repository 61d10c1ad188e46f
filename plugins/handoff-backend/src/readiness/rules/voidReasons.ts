import type { VoidTrigger } from '../gates';

/** What a sign-off rests on. */
export interface SignedFor {
  /** Hash of the criterion. */
  criterion: string;
  documents: SignedDocument[];
  /** The commit that was reported last. */
  commit?: string;
}

export interface SignedDocument {
  id: string;
  revision: number;
  /** Hash of what of its text is material. */
  material: string;
}

/** Why a sign-off no longer counts. */
export interface VoidReason {
  trigger: VoidTrigger;
  /** The document that differs, and its revisions then and now; none now when it is gone. */
  document?: { id: string; signed?: number; current?: number };
}

/**
 * What has changed since a sign-off so that it is void; empty as long as it counts.
 *
 * @param options - `isMinor`: whether all that changed of a document since a revision is marked as minor by its authors
 */
export function voidReasons(
  signed: SignedFor,
  current: SignedFor,
  options: {
    voidOn: readonly VoidTrigger[];
    isMinor: (change: { id: string; since: number }) => boolean;
  },
): VoidReason[] {
  const { voidOn, isMinor } = options;
  const reasons: VoidReason[] = [];
  if (voidOn.includes('criterion') && signed.criterion !== current.criterion) {
    reasons.push({ trigger: 'criterion' });
  }
  if (voidOn.includes('commit') && signed.commit !== current.commit) {
    reasons.push({ trigger: 'commit' });
  }
  if (voidOn.includes('document-content')) {
    reasons.push(...documentReasons(signed, current, isMinor));
  }
  return reasons;
}

function documentReasons(
  signed: SignedFor,
  current: SignedFor,
  isMinor: (change: { id: string; since: number }) => boolean,
): VoidReason[] {
  const toReason = (
    before: SignedDocument | undefined,
    now: SignedDocument | undefined,
  ): VoidReason => ({
    trigger: 'document-content',
    document: {
      id: (before ?? now)!.id,
      signed: before?.revision,
      current: now?.revision,
    },
  });
  const changed = signed.documents.flatMap(before => {
    const now = current.documents.find(({ id }) => id === before.id);
    if (!now) return [toReason(before, undefined)];
    const isSame =
      now.material === before.material ||
      isMinor({ id: before.id, since: before.revision });
    return isSame ? [] : [toReason(before, now)];
  });
  // A document that came later was not looked at by whoever signed.
  const added = current.documents
    .filter(now => !signed.documents.some(({ id }) => id === now.id))
    .map(now => toReason(undefined, now));
  return [...changed, ...added];
}

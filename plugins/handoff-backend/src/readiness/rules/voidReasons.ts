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

/** What a document said in a revision that came after a sign-off. */
export interface RevisionSince {
  /** Hash of what of its text is material. */
  material: string;
  /** Whether its author has marked the change as minor. */
  minor: boolean;
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
 * @param options - `since`: the revisions of a document after the one that was signed, the oldest first
 */
export function voidReasons(
  signed: SignedFor,
  current: SignedFor,
  options: {
    voidOn: readonly VoidTrigger[];
    since: (documentId: string) => RevisionSince[];
  },
): VoidReason[] {
  const { voidOn, since } = options;
  const reasons: VoidReason[] = [];
  if (voidOn.includes('criterion') && signed.criterion !== current.criterion) {
    reasons.push({ trigger: 'criterion' });
  }
  if (voidOn.includes('commit') && signed.commit !== current.commit) {
    reasons.push({ trigger: 'commit' });
  }
  if (voidOn.includes('document-content')) {
    reasons.push(...documentReasons(signed, current, since));
  }
  return reasons;
}

function documentReasons(
  signed: SignedFor,
  current: SignedFor,
  since: (documentId: string) => RevisionSince[],
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
    const revisions = since(before.id);
    // What has no revisions, as a link, is compared as it is.
    const isSame = isAccepted(
      before,
      revisions.length ? revisions : [{ ...now, minor: false }],
    );
    return isSame ? [] : [toReason(before, now)];
  });
  // A document that came later was not looked at by whoever signed.
  const added = current.documents
    .filter(now => !signed.documents.some(({ id }) => id === now.id))
    .map(now => toReason(undefined, now));
  return [...changed, ...added];
}

/** Whether a document never said anything but what was signed, or what minor revisions have made of that. */
function isAccepted(
  { material }: SignedDocument,
  revisions: RevisionSince[],
): boolean {
  const accepted = new Set([material]);
  return revisions.every(each => {
    if (each.minor) accepted.add(each.material);
    return accepted.has(each.material);
  });
}

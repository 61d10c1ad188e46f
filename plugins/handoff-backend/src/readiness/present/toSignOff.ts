import type {
  DocumentReference,
  HandoffDocument,
  SignOff,
  VoidReason,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { signOffEnd, signOffState, type StoredSignOff } from '../evaluation';
import type { Gate } from '../gates';
import type { VoidReason as StoredVoidReason } from '../rules';

/** Documents by id, as far as the caller may read them. */
export type VisibleDocuments = ReadonlyMap<string, HandoffDocument>;

/** What tells about a document that it is this one. */
export function toReference(
  document: HandoffDocument | undefined,
): DocumentReference | undefined {
  return (
    document && {
      id: document.id,
      entityRef: document.entityRef,
      kind: document.kind,
      title: document.title,
    }
  );
}

/**
 * A sign-off as a caller sees it.
 *
 * @param options - `isNewest`: whether its signer has not signed again since
 */
export function toSignOff(
  signOff: StoredSignOff,
  options: {
    gate: Pick<Gate, 'validFor'>;
    documents: VisibleDocuments;
    isNewest: boolean;
    now: DateTime<true>;
  },
): SignOff {
  const { gate, documents, isNewest, now } = options;
  const state = signOffState(signOff, gate, now);
  const expiresAt = signOffEnd(signOff, gate)?.toUTC().toISO();
  return {
    id: signOff.id,
    gateId: signOff.gateId,
    entityRef: signOff.entityRef,
    by: signOff.by,
    role: signOff.role,
    verdict: signOff.verdict,
    reason: signOff.reason,
    evidenceUrl: signOff.evidenceUrl,
    at: signOff.at,
    expiresAt,
    state: state === 'valid' && !isNewest ? 'superseded' : state,
    endedAt: signOff.end?.at ?? (state === 'expired' ? expiresAt : undefined),
    endedBecause: signOff.end?.reason,
    voidedBy: signOff.end?.voidReasons?.map(each =>
      toVoidReason(each, documents),
    ),
    minorChanges:
      state === 'valid' && isNewest
        ? signOff.signedFor.documents.flatMap(({ id, revision }) => {
            const document = documents.get(id);
            return document && document.revision !== revision
              ? {
                  document: toReference(document),
                  signed: revision,
                  current: document.revision,
                }
              : [];
          })
        : [],
  };
}

function toVoidReason(
  { trigger, document }: StoredVoidReason,
  documents: VisibleDocuments,
): VoidReason {
  return {
    trigger,
    difference: document && {
      document: toReference(documents.get(document.id)),
      signed: document.signed,
      current: document.current,
    },
  };
}

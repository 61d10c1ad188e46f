import { createHash } from 'node:crypto';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { materialText } from 'backstage-plugin-handoff-node';
import type { AllDocuments } from '../../documents';
import type { Gate } from '../gates';
import {
  voidReasons,
  type RevisionSince,
  type SignedDocument,
  type SignedFor,
  type VoidReason,
} from '../rules';
import type { GateReport, StoredSignOff } from './records';

/** Binds sign-offs to what is signed, and finds out what of it has changed. */
export class SignedContent {
  static create(options: { allDocuments: AllDocuments }): SignedContent {
    return new SignedContent(options.allDocuments);
  }

  private constructor(private readonly documents: AllDocuments) {}

  /** What a sign-off of a gate rests on now. */
  async describe(
    gate: Gate,
    attached: HandoffDocument[],
    report: GateReport | undefined,
    known: readonly SignedDocument[] = [],
  ): Promise<SignedFor> {
    return {
      criterion: hash(gate.criterion),
      commit: report?.commit,
      documents: gate.voidOn.includes('document-content')
        ? await this.describeDocuments(signedDocuments(gate, attached), known)
        : [],
    };
  }

  /** What has changed since a sign-off so that it is void; empty as long as it counts. */
  async findVoidReasons(
    signOff: StoredSignOff,
    gate: Gate,
    attached: HandoffDocument[],
    report: GateReport | undefined,
  ): Promise<VoidReason[]> {
    const { signedFor } = signOff;
    const current = await this.describe(
      gate,
      attached,
      report,
      signedFor.documents,
    );
    const since = new Map<string, RevisionSince[]>();
    for (const { id, revision } of signedFor.documents) {
      const now = current.documents.find(each => each.id === id);
      if (!now || now.revision === revision) continue;
      // Not those that came while this was found out: they are looked at on their own.
      const revisions = await this.documents.listSince(id, {
        after: revision,
        until: now.revision,
      });
      since.set(
        id,
        revisions.map(({ minor, content }) => ({
          minor,
          material: hash(materialText(content)),
        })),
      );
    }
    return voidReasons(signedFor, current, {
      voidOn: gate.voidOn,
      since: id => since.get(id) ?? [],
    });
  }

  /** @param known - whose revision has not changed is not read again */
  private async describeDocuments(
    attached: HandoffDocument[],
    known: readonly SignedDocument[],
  ): Promise<SignedDocument[]> {
    const isKnown = (document: HandoffDocument) =>
      known.find(
        ({ id, revision }) =>
          id === document.id && revision === document.revision && revision > 0,
      );
    const unknown = attached.filter(
      document => document.revision > 0 && !isKnown(document),
    );
    const contents = unknown.length
      ? await this.documents.listContents(
          unknown.map(({ id, revision }) => ({
            documentId: id,
            number: revision,
          })),
        )
      : [];
    const contentOf = new Map(
      contents.map(({ documentId, content }) => [documentId, content]),
    );
    return attached.map(
      document =>
        isKnown(document) ?? {
          id: document.id,
          revision: document.revision,
          material: hash(
            document.revision > 0
              ? materialText(contentOf.get(document.id) ?? '')
              : document.source.url ?? '',
          ),
        },
    );
  }
}

/** The documents that a sign-off of a gate rests on. */
export function signedDocuments(
  { signOff }: Gate,
  attached: HandoffDocument[],
): HandoffDocument[] {
  const kinds = signOff?.documents;
  return kinds ? attached.filter(({ kind }) => kinds.includes(kind)) : attached;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

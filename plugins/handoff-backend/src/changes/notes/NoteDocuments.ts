import { isDeepStrictEqual } from 'node:util';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { AllDocuments } from '../../documents';
import type {
  ChangeNote,
  ChangeRecord,
  ChangesStore,
  PinnedDocument,
} from '../store';
import { matchDocument } from './matchDocument';
import { fieldsOf } from './reviseNote';

/** Keeps with notes which documents they name, in the revision that these have then. */
export class NoteDocuments {
  static create(options: {
    store: ChangesStore;
    allDocuments: AllDocuments;
  }): NoteDocuments {
    return new NoteDocuments(options.store, options.allDocuments);
  }

  private constructor(
    private readonly store: ChangesStore,
    private readonly documents: AllDocuments,
  ) {}

  /** Looks up what the notes of some changes name. What was found before stays as long as the note names it. */
  async pin(changes: ChangeRecord[]): Promise<void> {
    const noted = changes.filter(
      ({ note }) =>
        note && (referencesOf(note).length || note.documents.length),
    );
    if (!noted.length) return;
    const refs = new Set(noted.flatMap(({ entityRefs }) => entityRefs));
    const documents = await this.documents.findAttached([...refs]);
    await this.store.change({ ids: noted.map(({ id }) => id) }, known => ({
      changed: known.flatMap(change => {
        const { note } = change;
        const pinned = note && findNamed({ ...change, note }, documents);
        return !note || isDeepStrictEqual(pinned, note.documents)
          ? []
          : [{ ...change, note: { ...note, documents: pinned ?? [] } }];
      }),
    }));
  }
}

function findNamed(
  { note, entityRefs }: { note: ChangeNote; entityRefs: string[] },
  documents: HandoffDocument[],
): PinnedDocument[] {
  const own = documents.filter(each => entityRefs.includes(each.entityRef));
  return referencesOf(note).flatMap(({ field, reference }) => {
    const pinned = note.documents.find(
      each => each.field === field && each.reference === reference,
    );
    if (pinned) return [pinned];
    const found = matchDocument(reference, own);
    if (!found) return [];
    const { id: documentId, revision } = found;
    return [
      { field, reference, documentId, ...(revision > 0 && { revision }) },
    ];
  });
}

/** What a note names; a procedure may be a text as well, of which each link and path is looked at. */
export function referencesOf(
  note: ChangeNote,
): Pick<PinnedDocument, 'field' | 'reference'>[] {
  const { rollbackProcedure = '', documents = [] } = fieldsOf(note);
  const named = (field: PinnedDocument['field']) => (reference: string) => ({
    field,
    reference,
  });
  const lines = rollbackProcedure.includes('\n') ? [] : [rollbackProcedure];
  const inside = [
    ...rollbackProcedure.matchAll(/\]\(<?([^)>\s]+)>?[^)]*\)/g),
    ...rollbackProcedure.matchAll(/(?:^|[\s(<`])([\w./-]+\.mdx?)\b/g),
    ...rollbackProcedure.matchAll(/(?:^|[\s<])(https?:\/\/[^\s>)]+)/g),
  ].map(([, target]) => target);
  return [
    ...[...new Set([...inside, ...lines])]
      .filter(Boolean)
      .map(named('rollbackProcedure')),
    ...documents.map(named('documents')),
  ];
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type {
  EditedFields,
  HandoffDocument,
  OperationalNote,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import { callerOf, PreconditionFailedError, type Precondition } from '../http';
import { unlessDenied } from '../permissions';
import type { ChangeSignals } from '../signals';
import type { NoticeChanges } from './intake';
import type { LackTeller } from './lacks';
import {
  editNote,
  noteEtag,
  toNote,
  wantsNote,
  type NoteDocuments,
  type RequiredFields,
} from './notes';
import type { ChangeIndexer } from './search';
import type { ChangeNote, ChangeRecord, ChangesStore } from './store';

interface Context {
  credentials: BackstageCredentials;
}

/** Tells and edits the operational notes of changes that the caller may read. */
export class ChangeNotes {
  static create(options: {
    store: ChangesStore;
    documents: DocumentsService;
    noteDocuments: NoteDocuments;
    lackTeller: LackTeller;
    indexer: ChangeIndexer;
    noticeChanges: NoticeChanges;
    required: RequiredFields;
    signals: ChangeSignals;
    clock: () => DateTime<true>;
  }): ChangeNotes {
    return new ChangeNotes(options);
  }

  private constructor(
    private readonly options: {
      store: ChangesStore;
      documents: DocumentsService;
      noteDocuments: NoteDocuments;
      lackTeller: LackTeller;
      indexer: ChangeIndexer;
      noticeChanges: NoticeChanges;
      required: RequiredFields;
      signals: ChangeSignals;
      clock: () => DateTime<true>;
    },
  ) {}

  /** The note of a change; none for one that wants none. */
  async tell(
    change: ChangeRecord,
    context: Context,
  ): Promise<OperationalNote | undefined> {
    if (!wantsNote(change)) return undefined;
    const { note, description } = change;
    return toNote(note, {
      required: this.options.required,
      description,
      documents: await this.findDocuments(note, context),
    });
  }

  /**
   * @throws ConflictError for a change that wants no note
   * @throws PreconditionFailedError when the note is in another state than the caller knows
   */
  async edit(
    { id, kind, entityRefs, repository }: ChangeRecord,
    fields: EditedFields,
    when: Precondition | undefined,
    { credentials }: Context,
  ): Promise<void> {
    const {
      store,
      noteDocuments,
      lackTeller,
      indexer,
      noticeChanges,
      signals,
      clock,
    } = this.options;
    if (!wantsNote({ kind })) {
      throw new ConflictError(
        `A ${kind} has no note of its own: edit those of the changes that it brings`,
      );
    }
    const saying = {
      at: clock().toUTC().toISO(),
      by: callerOf(credentials),
    };
    let changed: ChangeRecord[] = [];
    await store.change({ ids: [id] }, known => {
      changed = known.flatMap(each => {
        assertMatches(each.note, when);
        const note = editNote(each.note, fields, saying);
        return note && note !== each.note ? [{ ...each, note }] : [];
      });
      return { changed };
    });
    if (!changed.length) return;
    await noteDocuments.pin(changed);
    await lackTeller.notice(changed);
    await indexer.notice(changed);
    await noticeChanges({
      entityRefs,
      repositories: repository ? [repository] : [],
    });
    for (const ref of entityRefs) signals.changesChanged(ref);
  }

  private async findDocuments(
    note: ChangeNote | undefined,
    context: Context,
  ): Promise<HandoffDocument[]> {
    const ids = (note?.documents ?? []).map(({ documentId }) => documentId);
    if (!ids.length) return [];
    // Whoever may read no documents still reads the note.
    return unlessDenied(
      this.options.documents.find(
        { ids: [...new Set(ids)], include: WHATEVER_BECAME_OF_IT },
        context,
      ),
      [],
    );
  }
}

function assertMatches(
  note: ChangeNote | undefined,
  when: Precondition | undefined,
): void {
  const etag = noteEtag(note);
  if (!when || when === 'any' || when.includes(etag)) return;
  throw new PreconditionFailedError(
    `The note has changed since you read it${
      note ? `: ${note.last.by} changed it at ${note.last.at}` : ''
    }. Read it, and write again with its etag`,
    etag,
  );
}

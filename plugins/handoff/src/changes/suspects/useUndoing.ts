import { useApi } from '@backstage/core-plugin-api';
import type {
  DeployedTo,
  HandoffDocument,
  NoteDocument,
  Suspect,
} from 'backstage-plugin-handoff-common';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../api';
import { sortNoteDocuments } from '../note/sortNoteDocuments';

/** What is known of how to undo a change. */
export interface Undoing {
  /** Those that its note names, pinned to a revision. */
  documents: NoteDocument[];
  /** Markdown of its note. */
  criteria?: string;
  /** The same. */
  procedure?: string;
  /** Where the entity runs it now. */
  deployedTo: DeployedTo[];
  /** Rollback procedures of the entity in which it runs, where its note has none. */
  general: HandoffDocument[];
}

/** More are found in the entity's tab. */
const GENERAL_AT_MOST = 3;

/** Finds how to undo a suspect: as its note says, or else as one does in general for the entity in which it runs. */
export function useUndoing({ change, entityRef }: Suspect) {
  const { changes, documents } = useApi(handoffApiRef);
  const { id, kind, note: summary } = change;
  return useAsync(async (): Promise<Undoing> => {
    const isCode = kind === 'pull-request' || kind === 'commit';
    const details =
      isCode || summary?.isWritten ? await changes.get(id) : undefined;
    const note = summary?.isWritten ? details?.note : undefined;
    const named = note ? sortNoteDocuments(note).undoing : [];
    const procedure = note?.fields.rollbackProcedure?.value;
    const isName = named.some(({ reference }) => reference === procedure);
    const hasNone = named.length === 0 && !procedure;
    const { items } = hasNone
      ? await documents.list({
          entityRef: [entityRef],
          kind: ['rollback'],
          limit: GENERAL_AT_MOST,
        })
      : { items: [] };
    return {
      documents: named,
      criteria: note?.fields.rollbackCriteria?.value,
      // A text that only names a document says no more than its link does.
      procedure: isName ? undefined : procedure,
      deployedTo: (details?.deployedTo ?? []).filter(
        each => each.entityRef === entityRef,
      ),
      general: items,
    };
  }, [changes, documents, id, kind, entityRef, JSON.stringify(summary)]);
}

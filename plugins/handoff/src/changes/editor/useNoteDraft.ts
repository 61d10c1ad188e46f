import { useEffect, useRef, useState } from 'react';
import type { OperationalNote } from 'backstage-plugin-handoff-common';
import {
  readNoteDraft,
  removeNoteDraft,
  writeNoteDraft,
  type NoteDraftKey,
} from './draftStorage';
import {
  isSameDraft,
  mergeDrafts,
  toDraft,
  type MergedDraft,
  type NoteDraft,
} from './noteDraft';

/** How long after the last key a draft is kept. */
const KEEP_AFTER_MILLISECONDS = 300;

/** What somebody else has saved in the meantime, and what became of it. */
export interface NoteConflict extends Pick<MergedDraft, 'taken' | 'both'> {
  theirs: NoteDraft;
  by?: string;
}

interface Writing {
  /** That the draft is a change of. */
  note: OperationalNote;
  draft: NoteDraft;
  conflict?: NoteConflict;
}

/**
 * What is being written. It is kept in the browser while it differs from what is saved, found again after a reload, and
 * brought together with what others save meanwhile.
 *
 * @param key - stable as long as the component is there
 */
export function useNoteDraft(key: NoteDraftKey, saved: OperationalNote) {
  const [kept] = useState(() => readNoteDraft(key));
  const [writing, setWriting] = useState<Writing>(() => {
    const draft = kept?.draft ?? toDraft(saved.fields);
    return kept && kept.etag !== saved.etag
      ? meet(saved, kept.base, draft)
      : { note: saved, draft };
  });
  const { note, draft, conflict } = writing;
  const base = toDraft(note.fields);
  const isDirty = !isSameDraft(draft, base);

  const isForgotten = useRef(false);
  const keep = useRef<() => void>(() => {});
  keep.current = () => {
    if (isForgotten.current) return;
    if (isDirty) writeNoteDraft(key, { draft, base, etag: note.etag });
    else removeNoteDraft(key);
  };
  useEffect(() => {
    const timer = window.setTimeout(
      () => keep.current(),
      KEEP_AFTER_MILLISECONDS,
    );
    return () => window.clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => keep.current(), []);

  return {
    note,
    draft,
    conflict,
    isDirty,
    isRestored: kept !== undefined,
    change: (changes: Partial<NoteDraft>) =>
      setWriting(before => ({
        ...before,
        draft: { ...before.draft, ...changes },
      })),
    /** Goes on from what somebody else has saved. */
    meet: (theirs: OperationalNote) =>
      setWriting(before =>
        meet(theirs, toDraft(before.note.fields), before.draft),
      ),
    /** Goes back to what is saved. */
    discard: () => setWriting({ note, draft: base }),
    /** Forgets the draft, as after saving it, or when it is not wanted. */
    forget: () => {
      isForgotten.current = true;
      removeNoteDraft(key);
    },
  };
}

function meet(
  note: OperationalNote,
  base: NoteDraft,
  mine: NoteDraft,
): Writing {
  const theirs = toDraft(note.fields);
  const { draft, taken, both } = mergeDrafts(base, mine, theirs);
  const conflict = { theirs, taken, both, by: note.updatedBy };
  return {
    note,
    draft,
    ...(taken.length + both.length > 0 && { conflict }),
  };
}

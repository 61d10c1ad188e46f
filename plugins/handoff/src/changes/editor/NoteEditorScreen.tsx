import type { Change, OperationalNote } from 'backstage-plugin-handoff-common';
import { useMemo, useState } from 'react';
import { useUserRef } from '../../components/useUserRef';
import { LazyNoteEditor } from './LazyNoteEditor';

/** Opens the editor on a note, for the user who is there. What others save meanwhile shows when one saves oneself. */
export function NoteEditorScreen(props: {
  change: Pick<Change, 'id' | 'title'>;
  note: OperationalNote;
  onClose: (outcome: { isSaved: boolean }) => void;
}) {
  const { id, title } = props.change;
  const userRef = useUserRef();
  const [note] = useState(props.note);
  const draftKey = useMemo(
    () => (userRef ? { userRef, changeId: id } : undefined),
    [userRef, id],
  );
  return draftKey ? (
    <LazyNoteEditor
      title={title}
      draftKey={draftKey}
      note={note}
      onClose={props.onClose}
    />
  ) : null;
}

import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { OperationalNote } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { useKeptDraft } from '../../components/drafts/useKeptDraft';
import { errorStatus } from '../../components/errorStatus';
import { useMessages } from '../../translation';
import { noteDraftOptions, toEdited } from './noteDraft';

const TOAST_MILLISECONDS = 5_000;

/** Whose draft of which change's note. */
export interface NoteDraftKey {
  userRef: string;
  changeId: string;
}

/** Everything that happens to a note while it is being written, but for how it looks. */
export function useNoteEditor(options: {
  draftKey: NoteDraftKey;
  note: OperationalNote;
  /** Called when it is saved. */
  onSaved: () => void;
}) {
  const { draftKey, onSaved } = options;
  const { changes } = useApi(handoffApiRef);
  const toast = useApi(toastApiRef);
  const { t } = useMessages<'noteEditor'>();
  const editing = useKeptDraft(
    `handoff.note-draft ${draftKey.userRef} ${draftKey.changeId}`,
    options.note,
    noteDraftOptions,
  );
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();
  const { saved: note, draft } = editing;

  const attempt = async () => {
    try {
      const edited = toEdited(draft, note.fields);
      await changes.editNote(draftKey.changeId, edited, { etag: note.etag });
      return true;
    } catch (cause) {
      if (errorStatus(cause as Error) !== 412) throw cause;
    }
    const { note: theirs } = await changes.get(draftKey.changeId);
    if (theirs) editing.meet(theirs);
    return false;
  };

  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    setError(undefined);
    try {
      if (await attempt()) {
        editing.forget();
        toast.post({
          title: t('noteEditor.saved'),
          status: 'success',
          timeout: TOAST_MILLISECONDS,
        });
        onSaved();
      }
    } catch (cause) {
      setError(cause as Error);
    } finally {
      setSaving(false);
    }
  };

  return { ...editing, note, isSaving, error, save };
}

import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { OperationalNote } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { errorStatus } from '../../components/errorStatus';
import { useMessages } from '../../translation';
import type { NoteDraftKey } from './draftStorage';
import { toEdited } from './noteDraft';
import { useNoteDraft } from './useNoteDraft';

const TOAST_MILLISECONDS = 5_000;

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
  const editing = useNoteDraft(draftKey, options.note);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();
  const { note, draft } = editing;

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

  return { ...editing, isSaving, error, save };
}

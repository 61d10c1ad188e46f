import { useApi } from '@backstage/core-plugin-api';
import type { DocumentDetail } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import type { Draft } from './draftStorage';
import type { LoadedDocument } from './loadDocument';
import { saveDocument } from './saveDocument';

/** Saves what is written, one attempt at a time. */
export function useSave(
  entityRef: string,
  documentId: string | undefined,
  /** What somebody else has saved since the draft was begun. */
  initialConflict: LoadedDocument | undefined,
) {
  const handoff = useApi(handoffApiRef);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();
  const [conflict, setConflict] = useState(initialConflict);

  /** @returns the document as it is saved; `undefined` when it is not */
  const save = async (draft: Draft): Promise<DocumentDetail | undefined> => {
    if (isSaving) return undefined;
    setSaving(true);
    setError(undefined);
    // Whoever saves during a conflict has seen what they replace.
    const seen = conflict && {
      etag: conflict.document.etag,
      revision: conflict.document.revision,
    };
    try {
      const outcome = await saveDocument(handoff, entityRef, documentId, {
        ...draft,
        base: seen ?? draft.base,
      });
      setConflict('conflict' in outcome ? outcome.conflict : undefined);
      return 'detail' in outcome ? outcome.detail : undefined;
    } catch (cause) {
      setError(cause as Error);
      return undefined;
    } finally {
      setSaving(false);
    }
  };

  return {
    save,
    isSaving,
    error,
    conflict,
    settle: () => setConflict(undefined),
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  readDraft,
  removeDraft,
  writeDraft,
  type Draft,
  type DraftKey,
} from './draftStorage';

/** How long after the last key a draft is kept. */
const KEEP_AFTER_MILLISECONDS = 300;

/**
 * What is being written. It is kept in the browser while it differs from what is saved, and found again after a reload.
 *
 * @param key - stable as long as the component is there
 * @param start - what is saved, or the template of a new document
 */
export function useDraft(key: DraftKey, start: Draft) {
  const [restored] = useState(() => readDraft(key));
  const [draft, setDraft] = useState<Draft>(restored ?? start);
  const [savedContent, setSavedContent] = useState(start.content);
  const isDirty = draft.content !== savedContent;

  const isForgotten = useRef(false);
  const keep = useRef<() => void>(() => {});
  keep.current = () => {
    if (isForgotten.current) return;
    if (isDirty) writeDraft(key, draft);
    else removeDraft(key);
  };
  useEffect(() => {
    const timer = window.setTimeout(
      () => keep.current(),
      KEEP_AFTER_MILLISECONDS,
    );
    return () => window.clearTimeout(timer);
  }, [draft, isDirty]);
  useEffect(() => {
    const flush = () => keep.current();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const change = useCallback(
    (changes: Partial<Draft>) =>
      setDraft(previous => ({ ...previous, ...changes })),
    [],
  );

  /** Takes over what is saved now; what was written since it was sent stays. */
  const rebase = useCallback((sent: string, now: Draft) => {
    setSavedContent(now.content);
    setDraft(previous => ({
      ...now,
      content: previous.content === sent ? now.content : previous.content,
    }));
  }, []);

  /** Forgets the draft, as after saving it, or when it is not wanted. */
  const forget = useCallback(() => {
    isForgotten.current = true;
    removeDraft(key);
  }, [key]);

  return {
    draft,
    isDirty,
    isRestored: restored !== undefined,
    change,
    rebase,
    forget,
  };
}

import { useEffect, useRef, useState } from 'react';
import { readKeptDraft, removeKeptDraft, writeKeptDraft } from './keptDraft';
import {
  isSameDraft,
  mergeDrafts,
  type DraftShape,
  type MergedDraft,
} from './mergeDrafts';

/** How long after the last key a draft is kept. */
const KEEP_AFTER_MILLISECONDS = 300;

/** What somebody else has saved in the meantime, and what became of it. */
export interface DraftConflict<TDraft>
  extends Pick<MergedDraft<TDraft>, 'taken' | 'both'> {
  theirs: TDraft;
  /** What one had typed when it was found out. */
  mine: TDraft;
  by?: string;
}

/** How a record is written. */
export interface DraftOptions<TSaved, TDraft> extends DraftShape<TDraft> {
  toDraft: (saved: TSaved) => TDraft;
  /** Whether what was kept can be gone on with. */
  isWhole: (draft: Partial<TDraft>) => boolean;
}

interface Writing<TSaved, TDraft> {
  /** That the draft is a change of. */
  saved: TSaved;
  draft: TDraft;
  conflict?: DraftConflict<TDraft>;
}

/**
 * What is being written. It is kept in the browser while it differs from what is saved, found again after a reload, and
 * brought together with what others save meanwhile.
 *
 * @param name - under which it is kept; stable, as the options are, as long as the component is there
 */
export function useKeptDraft<
  TSaved extends { etag: string; updatedBy?: string },
  TDraft extends object,
>(name: string, saved: TSaved, options: DraftOptions<TSaved, TDraft>) {
  const { toDraft } = options;
  const [kept] = useState(() => readKeptDraft<TDraft>(name, options.isWhole));
  const meet = (
    theirs: TSaved,
    base: TDraft,
    mine: TDraft,
  ): Writing<TSaved, TDraft> => {
    const versions = { base, mine, theirs: toDraft(theirs) };
    const { draft, taken, both } = mergeDrafts(options, versions);
    const by = theirs.updatedBy;
    return {
      saved: theirs,
      draft,
      ...(taken.length + both.length > 0 && {
        conflict: { theirs: versions.theirs, mine, taken, both, by },
      }),
    };
  };
  const [writing, setWriting] = useState<Writing<TSaved, TDraft>>(() => {
    const draft = kept?.draft ?? toDraft(saved);
    return kept && kept.etag !== saved.etag
      ? meet(saved, kept.base, draft)
      : { saved, draft };
  });
  const { draft } = writing;
  const base = toDraft(writing.saved);
  const isDirty = !isSameDraft(options, draft, base);

  const isForgotten = useRef(false);
  const keep = useRef<() => void>(() => {});
  keep.current = () => {
    if (isForgotten.current) return;
    const { etag } = writing.saved;
    if (isDirty) writeKeptDraft(name, { draft, base, etag });
    else removeKeptDraft(name);
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
    ...writing,
    isDirty,
    isRestored: kept !== undefined,
    change: (changes: Partial<TDraft>) =>
      setWriting(before => ({
        ...before,
        draft: { ...before.draft, ...changes },
      })),
    /** Goes on from what somebody else has saved. */
    meet: (theirs: TSaved) =>
      setWriting(before => meet(theirs, toDraft(before.saved), before.draft)),
    /** Goes back to what is saved. */
    discard: () => setWriting({ saved: writing.saved, draft: base }),
    /** Forgets the draft, as after saving it, or when it is not wanted. */
    forget: () => {
      isForgotten.current = true;
      removeKeptDraft(name);
    },
  };
}

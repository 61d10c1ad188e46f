/** What somebody was writing, and what it is a change of. Drafts are kept until the browser's tab is closed. */
export interface KeptDraft<TDraft> {
  draft: TDraft;
  /** What was saved when they began. */
  base: TDraft;
  etag: string;
}

/** The draft as it was left, if there is one. */
export function readKeptDraft<TDraft>(
  name: string,
  isWhole: (draft: Partial<TDraft>) => boolean,
): KeptDraft<TDraft> | undefined {
  const text = window.sessionStorage.getItem(name);
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<KeptDraft<TDraft>>;
    const { draft, base, etag } = kept;
    const isUsable =
      draft && base && typeof etag === 'string' && [draft, base].every(isWhole);
    return isUsable ? { draft, base, etag } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. Where there is no room for it, the page still asks before it is left. */
export function writeKeptDraft<TDraft>(
  name: string,
  kept: KeptDraft<TDraft>,
): void {
  try {
    window.sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    removeKeptDraft(name);
  }
}

export function removeKeptDraft(name: string): void {
  window.sessionStorage.removeItem(name);
}

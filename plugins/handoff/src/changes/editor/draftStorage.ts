import { noteFields } from 'backstage-plugin-handoff-common';
import type { NoteDraft } from './noteDraft';

/** What somebody was writing, and what it is a change of. */
export interface KeptDraft {
  draft: NoteDraft;
  /** What the note said when they began. */
  base: NoteDraft;
  etag: string;
}

/** Whose draft of which change's note; drafts are kept until the browser's tab is closed. */
export interface NoteDraftKey {
  userRef: string;
  changeId: string;
}

/** The draft as it was left, if there is one. */
export function readNoteDraft(key: NoteDraftKey): KeptDraft | undefined {
  const text = window.sessionStorage.getItem(nameOf(key));
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<KeptDraft>;
    const isWhole = [kept.draft, kept.base].every(draft =>
      noteFields.every(field => typeof draft?.[field] === 'string'),
    );
    return isWhole && kept.etag ? (kept as KeptDraft) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. Where there is no room for it, the page still asks before it is left. */
export function writeNoteDraft(key: NoteDraftKey, kept: KeptDraft): void {
  try {
    window.sessionStorage.setItem(nameOf(key), JSON.stringify(kept));
  } catch {
    removeNoteDraft(key);
  }
}

export function removeNoteDraft(key: NoteDraftKey): void {
  window.sessionStorage.removeItem(nameOf(key));
}

function nameOf({ userRef, changeId }: NoteDraftKey): string {
  return `handoff.note-draft ${userRef} ${changeId}`;
}

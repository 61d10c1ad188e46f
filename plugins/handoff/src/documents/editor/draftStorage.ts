const PREFIX = 'handoff.draft';

/** What somebody is writing. */
export interface Draft {
  /** Markdown with its front matter. */
  content: string;
  /** What is changed and why. */
  message: string;
  minor: boolean;
  /** What of the document it is a change of; absent for a new one. */
  base?: { etag: string; revision: number };
}

/** Whose draft of what; drafts are kept until the browser's tab is closed. */
export interface DraftKey {
  userRef: string;
  entityRef: string;
  /** Absent for a new document. */
  documentId?: string;
}

/** The draft as it was left, if there is one. */
export function readDraft(key: DraftKey): Draft | undefined {
  return parse(window.sessionStorage.getItem(nameOf(key)));
}

/** Keeps a draft. Where there is no room for it, the page still asks before it is left. */
export function writeDraft(key: DraftKey, draft: Draft): void {
  try {
    window.sessionStorage.setItem(nameOf(key), JSON.stringify(draft));
  } catch {
    window.sessionStorage.removeItem(nameOf(key));
  }
}

export function removeDraft(key: DraftKey): void {
  window.sessionStorage.removeItem(nameOf(key));
}

/** All drafts of a user for the documents of an entity. */
export function listDrafts(
  key: Omit<DraftKey, 'documentId'>,
): { documentId?: string; draft: Draft }[] {
  const prefix = nameOf(key);
  return Object.keys(window.sessionStorage)
    .filter(name => name.startsWith(prefix))
    .flatMap(name => {
      const draft = parse(window.sessionStorage.getItem(name));
      const documentId = name.slice(prefix.length) || undefined;
      return draft ? [{ documentId, draft }] : [];
    });
}

function nameOf({ userRef, entityRef, documentId = '' }: DraftKey): string {
  return `${PREFIX} ${userRef} ${entityRef} ${documentId}`;
}

function parse(text: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(text ?? '') as Partial<Draft>;
    return typeof draft.content === 'string'
      ? { message: '', minor: false, ...draft, content: draft.content }
      : undefined;
  } catch {
    return undefined;
  }
}

import type { CommitRow } from '../corpora';

/** A commit changes a document in a sweep, with so many others, that it says nothing of what the document is about. */
const SWEEPING_FILES = 20;
/** A file that was changed together with a document this often is one that it rests on. */
const TOGETHER = 2;

/** What is known of a document at a time. */
export interface KnownDocument {
  path: string;
  /** When it was last edited, ISO 8601 in UTC. */
  editedAt: string;
  /** How often each file of code was changed together with it. */
  together: Map<string, number>;
}

/** A Markdown file that somebody keeps: neither what others have written, nor a list of changes. */
export function isDocument(path: string): boolean {
  return isMarkdown(path) && !isVendored(path) && !/changelog/i.test(path);
}

/** What is known of the documents of a repository, ever more of it as its commits are added in their order. */
export class DocumentHistory {
  readonly documents = new Map<string, KnownDocument>();

  add(commit: CommitRow, at: string): void {
    const { files } = commit;
    for (const path of files.filter(isDocument)) {
      const document = this.documents.get(path) ?? {
        path,
        editedAt: at,
        together: new Map<string, number>(),
      };
      document.editedAt = at;
      if (files.length <= SWEEPING_FILES) {
        for (const file of files.filter(isCode)) {
          document.together.set(file, (document.together.get(file) ?? 0) + 1);
        }
      }
      this.documents.set(path, document);
    }
  }

  /** The files that stand for those that a document names. */
  namedBy({ together }: KnownDocument): Set<string> {
    return new Set(
      [...together].flatMap(([file, times]) => (times >= TOGETHER ? file : [])),
    );
  }
}

function isCode(path: string): boolean {
  // These change with every new version of anything.
  const isLock = /(?:^|\/)(?:go\.(?:mod|sum)|package(?:-lock)?\.json)$/;
  return !isMarkdown(path) && !isVendored(path) && !isLock.test(path);
}

function isMarkdown(path: string): boolean {
  return /\.md$/i.test(path);
}

function isVendored(path: string): boolean {
  return /(?:^|\/)(?:vendor|node_modules)\//.test(path);
}

import { posix } from 'node:path';
import type { Problem } from 'backstage-plugin-handoff-common';

/**
 * Extensions of documents that need no format of a module.
 *
 * @public
 */
export const MARKDOWN_EXTENSIONS = ['.md', '.markdown'];

/**
 * How much is read.
 *
 * @public
 */
export interface FileLimits {
  maxFileBytes: number;
  /** Documents of one source folder, and as many other files. */
  maxFiles: number;
}

/**
 * The limits of a portal that configures none.
 *
 * @public
 */
export const defaultFileLimits: FileLimits = {
  maxFileBytes: 1024 * 1024,
  maxFiles: 2000,
};

/** Files that documents refer to, shown or offered beside them. */
const ATTACHMENT_EXTENSIONS = new Set(
  (
    '.png .jpg .jpeg .gif .webp .avif .svg .bmp .ico .pdf .txt .csv .tsv .log .json .jsonl .yaml .yml .toml .xml .ini ' +
    '.conf .cfg .properties .sh .bash .zsh .ps1 .bat .py .rb .js .ts .go .sql .promql .tf .hcl .diff ' +
    '.patch .drawio .puml .mmd .dot'
  ).split(' '),
);

/** All attachments of one folder together. Documents are text, and their number and size have limits of their own. */
const MAX_ATTACHMENT_BYTES = 64 * 1024 * 1024;

interface Counted {
  documents: number;
  attachments: number;
  attachmentBytes: number;
  leftOut: number;
  firstLeftOut?: string;
}

/**
 * Decides for each file of a source, in the order in which they come, whether it is read, and remembers why not.
 *
 * @public
 */
export class FileSelection {
  private readonly skipped: Problem[] = [];
  private readonly counted: Map<string, Counted>;
  private readonly documentExtensions: Set<string>;

  constructor(
    private readonly options: {
      /** Relative to the root, the empty text being the root itself. */
      folders: string[];
      /** Lower case, with the dot. */
      documentExtensions: string[];
      limits: FileLimits;
    },
  ) {
    this.documentExtensions = new Set(options.documentExtensions);
    this.counted = new Map(
      options.folders.map(folder => [
        folder,
        { documents: 0, attachments: 0, attachmentBytes: 0, leftOut: 0 },
      ]),
    );
  }

  /**
   * Whether the file is to be read.
   *
   * @param path - relative to the root
   */
  accept(path: string, size: number): boolean {
    const folders = this.options.folders.filter(folder => holds(folder, path));
    const isDocument = this.documentExtensions.has(extensionOf(path));
    if (!folders.length || !(isDocument || isAttachment(path))) return false;
    if (size > this.options.limits.maxFileBytes) {
      this.skipped.push({
        code: 'file-too-large',
        // An attachment that no document refers to does no harm.
        severity: isDocument ? 'warning' : 'info',
        message: `The file was left out: it has ${size} bytes, more than the ${this.options.limits.maxFileBytes} allowed; split it`,
        path,
      });
      return false;
    }
    // All of them count it, whichever has room.
    return folders
      .map(folder => this.count(folder, path, size, isDocument))
      .some(Boolean);
  }

  /** What was left out and why, with paths relative to the root. */
  problems(): Problem[] {
    const overflows = [...this.counted.values()]
      .filter(({ leftOut }) => leftOut > 0)
      .map(
        ({ leftOut, firstLeftOut }): Problem => ({
          code: 'too-many-files',
          severity: 'error',
          message: `The folder holds more than ${this.options.limits.maxFiles} files, or too much in them: ${leftOut} were left out, this one first; remove what operators do not need`,
          path: firstLeftOut,
        }),
      );
    return [...this.skipped, ...overflows];
  }

  private count(
    folder: string,
    path: string,
    size: number,
    isDocument: boolean,
  ): boolean {
    const counted = this.counted.get(folder)!;
    const { maxFiles } = this.options.limits;
    const fits = isDocument
      ? counted.documents < maxFiles
      : counted.attachments < maxFiles &&
        counted.attachmentBytes + size <= MAX_ATTACHMENT_BYTES;
    if (!fits) {
      counted.leftOut += 1;
      counted.firstLeftOut ??= path;
    } else if (isDocument) {
      counted.documents += 1;
    } else {
      counted.attachments += 1;
      counted.attachmentBytes += size;
    }
    return fits;
  }
}

/**
 * Extension in lower case with its dot.
 *
 * @public
 */
export function extensionOf(path: string): string {
  return posix.extname(path).toLocaleLowerCase('en-US');
}

/**
 * Whether a file lies in a folder and in nothing hidden or installed below it.
 *
 * @public
 */
export function holds(folder: string, path: string): boolean {
  if (folder && !path.startsWith(`${folder}/`)) return false;
  const inner = folder ? path.slice(folder.length + 1) : path;
  return !inner.split('/').some(isIgnored);
}

/** Names of files and folders that hold nothing of the author's. */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isAttachment(path: string): boolean {
  return ATTACHMENT_EXTENSIONS.has(extensionOf(path));
}

import { toError } from '@backstage/errors';
import type { Problem } from 'backstage-plugin-handoff-common';
import {
  decodeDocument,
  extensionOf,
  holds,
  MARKDOWN_EXTENSIONS,
  type DocumentFormat,
} from 'backstage-plugin-handoff-node';
import type { ReadOutcome, SourceFile, SourceRequest } from './types';

/** What one entity has of a reading. All paths are relative to the folder. */
export interface SelectedFiles {
  /** The folder that was found, relative to the root; undefined when there is none of those asked for. */
  folder?: string;
  /** Markdown, by path. */
  documents: { path: string; content: string }[];
  /** Everything else. */
  files: SourceFile[];
  /** What was left out and why. */
  problems: Problem[];
}

/**
 * Picks the files of one entity from a reading that served several: those of the first folder asked for that holds a
 * document, or else anything at all.
 *
 * @param options.formats - by extension, lower case, with the dot
 */
export async function selectFiles(options: {
  read: Extract<ReadOutcome, { state: 'read' }>;
  request: Pick<SourceRequest, 'folders'>;
  formats: ReadonlyMap<string, DocumentFormat>;
}): Promise<SelectedFiles> {
  const { read, request, formats } = options;
  const isDocument = ({ path }: { path?: string }) =>
    path !== undefined &&
    (MARKDOWN_EXTENSIONS.includes(extensionOf(path)) ||
      formats.has(extensionOf(path)));
  const everything = [...read.files, ...read.problems];
  const folder =
    firstHolding(request.folders, everything.filter(isDocument)) ??
    firstHolding(request.folders, everything);
  const selected: SelectedFiles = {
    folder,
    documents: [],
    files: [],
    problems: [],
  };
  if (folder === undefined) return selected;

  const within = (path: string) =>
    folder ? path.slice(folder.length + 1) : path;
  for (const problem of read.problems) {
    if (problem.path !== undefined && touches(folder, problem.path)) {
      selected.problems.push({
        ...problem,
        path: within(problem.path) || undefined,
      });
    }
  }
  for (const file of read.files.filter(({ path }) => holds(folder, path))) {
    const inner = { path: within(file.path), content: file.content };
    if (!isDocument(file)) {
      selected.files.push(inner);
      continue;
    }
    const result = await toMarkdown(inner, formats);
    if ('problem' in result) selected.problems.push(result.problem);
    else selected.documents.push(result);
  }
  return selected;
}

function firstHolding(
  folders: string[],
  items: { path?: string }[],
): string | undefined {
  return folders.find(folder =>
    items.some(({ path }) => path !== undefined && touches(folder, path)),
  );
}

/** A problem may be about the folder itself. */
function touches(folder: string, path: string): boolean {
  return path === folder || holds(folder, path);
}

async function toMarkdown(
  file: SourceFile,
  formats: ReadonlyMap<string, DocumentFormat>,
): Promise<{ path: string; content: string } | { problem: Problem }> {
  const { path } = file;
  const format = formats.get(extensionOf(path));
  if (format) {
    try {
      return { path, content: await format.toMarkdown(file) };
    } catch (error) {
      return {
        problem: {
          code: 'format-failed',
          severity: 'error',
          message: `The file was left out: it cannot be turned into Markdown: ${
            toError(error).message
          }`,
          path,
        },
      };
    }
  }
  return decodeDocument(file);
}

import type { Problem } from 'backstage-plugin-handoff-common';
import {
  checkAnchors,
  checkProcedure,
  decodeDocument,
  defaultFileLimits,
  extensionOf,
  FileSelection,
  MARKDOWN_EXTENSIONS,
  parseDocument,
  readFiles,
  walkFolder,
  type ParsedDocument,
} from 'backstage-plugin-handoff-node';
import type { FolderPlace } from './locateFolders';
import type { FolderReport } from './report';
import { severityOf } from './rules';

/** Reads a folder as the portal does, and finds what its authors can mend. */
export async function inspectFolder(place: FolderPlace): Promise<FolderReport> {
  const { files, contents, problems } = await readDocuments(place);
  const documents = new Map<string, ParsedDocument>();
  for (const { path, content } of contents) {
    const { folder } = place;
    documents.set(path, parseDocument({ path, content, folder, files }));
  }
  for (const [path, document] of documents) {
    problems.push(...document.problems, ...checkProcedure(document, { path }));
  }
  problems.push(...checkAnchors(documents));
  if (!documents.size && !problems.length) problems.push(emptyFolder());
  return {
    place,
    documents: documents.size,
    problems: problems
      .map(problem => ({ ...problem, severity: severityOf(problem) }))
      .sort(compareProblems),
  };
}

/**
 * Reads the documents of a folder.
 *
 * @returns all files that are there as well, also those that the portal has no use for: links may lead to them
 */
async function readDocuments({ location }: FolderPlace): Promise<{
  files: Set<string>;
  contents: { path: string; content: string }[];
  problems: Problem[];
}> {
  const found = await walkFolder({ folder: location, path: '' });
  const selection = new FileSelection({
    folders: [''],
    documentExtensions: MARKDOWN_EXTENSIONS,
    limits: defaultFileLimits,
  });
  const accepted = found.files
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .filter(({ path, size }) => selection.accept(path, size))
    .filter(({ path }) => MARKDOWN_EXTENSIONS.includes(extensionOf(path)));
  const read = await readFiles(accepted);
  const decoded = read.files.map(decodeDocument);
  return {
    files: new Set(found.files.map(({ path }) => path)),
    contents: decoded.flatMap(each => ('problem' in each ? [] : [each])),
    problems: [
      ...found.problems,
      ...selection.problems(),
      ...read.problems,
      ...decoded.flatMap(each => ('problem' in each ? [each.problem] : [])),
    ],
  };
}

function emptyFolder(): Problem {
  return {
    code: 'folder-empty',
    severity: 'warning',
    message:
      'The folder holds no Markdown; name the folder that the documents are in',
  };
}

function compareProblems(left: Problem, right: Problem): number {
  const [leftPath, rightPath] = [left.path ?? '', right.path ?? ''];
  if (leftPath !== rightPath) return leftPath < rightPath ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0);
}

import MarkdownIt, { type Token } from 'markdown-it';
import { posix } from 'node:path';

/** More than these nobody rests on; the first count. */
const MAX_PATHS = 200;
const MAX_LENGTH = 300;

const SEGMENT = String.raw`[\w@+~.-]+`;
/** A file or folder below others, or a file with an extension. */
const FILE = new RegExp(
  String.raw`^(?:\.{1,2}/)*(?:${SEGMENT}(?:/${SEGMENT})+/?|${SEGMENT}\.[a-z]\w{0,9})$`,
  'i',
);
/** A line, as `handler.ts:12` or `handler.ts#L12` has it. */
const LINE = /(?::\d+(?:[:-]\d+)?|[#?].*)$/;

const markdown = new MarkdownIt();

/**
 * The files and folders that a document names: in its front matter under `paths`, and in its text as code or as a link.
 *
 * @remarks
 *
 * Front matter counts from the root of the repository, or from the document where it begins with `./` or `../`. A path in the
 * text may be meant from any folder above the document, so each of them is a candidate: those that are no file touch nothing.
 *
 * @param document - `text`: without front matter; `folder`: of the document in its repository, undefined where that is not
 * known; `readAddress`: answers the path that an address has in that repository
 * @returns paths and globs without slashes at their ends
 */
export function namedPaths(document: {
  frontMatter: readonly string[];
  text: string;
  folder?: string;
  readAddress?: (address: string) => string | undefined;
}): string[] {
  const { frontMatter, folder, readAddress } = document;
  const written = frontMatter
    .filter(path => path.length <= MAX_LENGTH)
    .map(path =>
      tidy(/^\.{1,2}\//.test(path) ? posix.join(folder ?? '', path) : path),
    );
  const found = mentionsIn(document.text).flatMap(mention => {
    if (/^https?:\/\//i.test(mention)) {
      return tidy(readAddress?.(mention) ?? '');
    }
    const path = mention.replace(LINE, '');
    if (path.length > MAX_LENGTH || !FILE.test(path)) return [];
    if (folder === undefined) return tidy(posix.normalize(path));
    const bases = /^\.{1,2}\//.test(path) ? [folder] : foldersAbove(folder);
    return bases.map(base => tidy(posix.join(base, path)));
  });
  return [...new Set([...written, ...found])]
    .filter(path => path && path !== '.' && !path.startsWith('..'))
    .slice(0, MAX_PATHS);
}

/** Code within the text, and where its links lead. */
function mentionsIn(text: string): string[] {
  const mentions: string[] = [];
  const visit = (token: Token) => {
    if (token.type === 'code_inline') mentions.push(token.content.trim());
    if (token.type === 'link_open') {
      mentions.push(decode(String(token.attrGet('href') ?? '')));
    }
    token.children?.forEach(visit);
  };
  markdown.parse(text, {}).forEach(visit);
  return mentions;
}

/** A folder, those above it, and the root. */
function foldersAbove(folder: string): string[] {
  const parts = folder.split('/').filter(Boolean);
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join('/'))
    .concat('');
}

function tidy(path: string): string {
  return path.trim().replace(/^(?:\.?\/)+|\/+$/g, '');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

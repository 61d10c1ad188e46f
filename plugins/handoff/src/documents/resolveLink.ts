import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { findDocumentByPath } from './findDocument';
import type { LinkTarget } from './reader/markdown/MarkdownContext';
import { relativePath } from './relativePath';
import { documentSearch } from './tabLocation';

/** What links of a document are resolved against. */
export interface LinkSurroundings {
  document: Pick<HandoffDocument, 'source'>;
  /** All documents of the entity. */
  documents: HandoffDocument[];
  /**
   * Address under which the backend serves a file of the revision, by its path in the source folder; `undefined` for one
   * that the revision does not hold, so that nobody asks for what is not there.
   */
  fileUrl?: (path: string) => string | undefined;
}

/**
 * Where a link of a document leads: to another document of the entity in the same tab, to a file that the backend
 * serves, to the source for what is not read, or away.
 *
 * @returns `undefined` when nothing is known to be there
 */
export function resolveLink(
  href: string,
  surroundings: LinkSurroundings,
): LinkTarget | undefined {
  if (isAbsolute(href)) {
    return { href, external: true };
  }
  if (href.startsWith('#')) {
    return { href, external: false };
  }
  const { document, documents, fileUrl } = surroundings;
  const { path: written, fragment } = splitHref(href);
  const path = relativePath(document.source.path ?? '', written);
  const target = path === undefined ? undefined : findTarget(documents, path);
  if (target) {
    return target.source.type === 'external' && target.source.url
      ? { href: target.source.url, external: true }
      : { href: `${documentSearch(target.id)}${fragment}`, external: false };
  }
  const file = path && isFile(path) && fileUrl?.(path);
  return file ? { href: file, external: true } : sourceLink(href, document);
}

/** Where an image of a document is served; an address outside stays as it is. */
export function resolveImage(
  src: string,
  { document, fileUrl }: Omit<LinkSurroundings, 'documents'>,
): string | undefined {
  if (isAbsolute(src)) {
    return src;
  }
  const path = relativePath(document.source.path ?? '', splitHref(src).path);
  return path && fileUrl?.(path);
}

function isAbsolute(href: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

function splitHref(href: string): { path: string; fragment: string } {
  const [, path, fragment] = /^([^?#]*)[^#]*(#.*)?$/.exec(href) ?? [];
  try {
    return { path: decodeURIComponent(path ?? ''), fragment: fragment ?? '' };
  } catch {
    // A stray `%` is part of the file name then.
    return { path: path ?? '', fragment: fragment ?? '' };
  }
}

/** Authors leave out the ending, or name the folder of an index page. */
function findTarget(documents: HandoffDocument[], path: string) {
  for (const ending of ['', '.md', '/README.md', '/index.md']) {
    const found = findDocumentByPath(documents, `${path}${ending}`);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function isFile(path: string): boolean {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1].toLowerCase();
  return extension !== undefined && !['md', 'markdown'].includes(extension);
}

/** The file beside the document in its source. A path from the root means something else on every host. */
function sourceLink(
  href: string,
  { source }: Pick<HandoffDocument, 'source'>,
): LinkTarget | undefined {
  if (!source.url || href.startsWith('/')) {
    return undefined;
  }
  try {
    return { href: new URL(href, source.url).href, external: true };
  } catch {
    return undefined;
  }
}

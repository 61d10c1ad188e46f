import { posix } from 'node:path';
import type { Link } from './collectLinks';
import type { DocumentLink, FileProblem } from './types';

/** Where a document is. */
interface Place {
  /** Relative to the source folder. */
  path: string;
  /** The source folder, relative to the root of its repository; empty when it is the root, or unknown. */
  folder: string;
  /** All files of the source folder, when links are to be checked against them. */
  files?: ReadonlySet<string>;
}

/** Schemes that run or hide something when they are opened. */
const UNSAFE =
  /^\s*(?:javascript|vbscript|data(?!:image\/(?:png|jpe?g|gif|webp))|file)\s*:/i;

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Follows the links of a document within its repository.
 *
 * @param anchors - what can be linked to in it, from `foldAnchors`
 * @returns files of the source folder that it shows or links to, links to headings of others, and links that lead nowhere
 */
export function checkLinks(
  links: Link[],
  anchors: ReadonlySet<string>,
  place: Place,
): {
  references: string[];
  documentLinks: DocumentLink[];
  problems: FileProblem[];
} {
  const references = new Set<string>();
  const documentLinks: DocumentLink[] = [];
  const problems: FileProblem[] = [];

  for (const { address, isImage, line } of links) {
    const report = (
      code: string,
      severity: FileProblem['severity'],
      message: string,
    ) => problems.push({ code, severity, message, line });

    // Templates of site generators are filled in before anybody follows them.
    if (!address.trim() || address.includes('{{')) continue;
    if (UNSAFE.test(address)) {
      report(
        'link-unsafe',
        'warning',
        `The link '${brief(
          address,
        )}' could do harm and is not shown as one; write a web address`,
      );
    } else if (address.startsWith('#')) {
      const fragment = fragmentOf(address);
      if (fragment && !anchors.has(fragment)) {
        report(
          'anchor-not-found',
          'info',
          `The link '${brief(
            address,
          )}' names no heading of this document; correct what stands after #`,
        );
      }
    } else if (!SCHEME.test(address)) {
      const target = resolve(address, place);
      if (target.outside === 'repository') {
        report(
          'link-outside-repository',
          'warning',
          `The link '${brief(
            address,
          )}' leads out of the repository; write a full address`,
        );
      } else if (target.outside === 'folder') {
        if (isImage) {
          report(
            'image-outside-folder',
            'warning',
            `The image '${brief(
              address,
            )}' is outside the source folder, so it cannot be shown; move it into it`,
          );
        }
      } else {
        const fragment = fragmentOf(address);
        if (isFile(target.path)) references.add(target.path);
        else if (fragment) {
          documentLinks.push({ address, path: target.path, fragment, line });
        }
        if (isMissing(target.path, place.files)) {
          report(
            'link-broken',
            'info',
            `The link '${brief(address)}' leads to '${
              target.path
            }', which is not there; correct the link, or add the file`,
          );
        }
      }
    }
  }
  return { references: [...references].sort(), documentLinks, problems };
}

/** Follows an address as GitHub does: relative to the document, or to the repository when it starts with a slash. */
function resolve(
  address: string,
  { path, folder }: Place,
): { path: string; outside?: 'folder' | 'repository' } {
  const target = decode(address.replace(/[?#][^]*$/, '')).replace(/\\/g, '/');
  const start = target.startsWith('/')
    ? ''
    : posix.join(folder, posix.dirname(path));
  const full = posix.normalize(posix.join('.', start, target));
  if (full === '..' || full.startsWith('../')) {
    return { path: full, outside: 'repository' };
  }
  const inner = posix.relative(folder || '.', full);
  return inner === '..' || inner.startsWith('../')
    ? { path: full, outside: 'folder' }
    : { path: inner };
}

/** What an address names in a document, as headings are compared: in lower case, and without GitHub's own prefix. */
function fragmentOf(address: string): string {
  const [, fragment = ''] = /#([^]*)$/.exec(address) ?? [];
  return foldCase(decode(fragment)).replace(/^user-content-/, '');
}

/** Something to store with the document: neither a folder nor a document itself. */
function isFile(path: string): boolean {
  const extension = posix.extname(path).toLocaleLowerCase('en-US');
  return (
    extension.length > 1 &&
    !path.includes('\0') &&
    !['.md', '.markdown'].includes(extension)
  );
}

function isMissing(path: string, files: Place['files']): boolean {
  if (!files || !path || files.has(path)) return false;
  const prefix = `${path.replace(/\/$/, '')}/`;
  for (const file of files) if (file.startsWith(prefix)) return false;
  // Pages of wikis and site generators are linked to without their extension.
  return !files.has(`${path.replace(/\/$/, '')}.md`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What can be linked to in a document, as fragments are compared. */
export function foldAnchors(
  slugs: Iterable<string>,
  anchors: Iterable<string>,
): Set<string> {
  return new Set([...slugs, ...anchors].map(foldCase));
}

function foldCase(text: string): string {
  return text.toLocaleLowerCase('en-US');
}

/** Addresses may be of any length, and messages stand in lists. */
export function brief(address: string): string {
  return address.length > 100 ? `${address.slice(0, 99)}…` : address;
}

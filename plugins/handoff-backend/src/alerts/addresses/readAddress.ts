import { nameKey } from '../names';

/** An address of a page, in a form in which different ways to write it are the same. */
export interface Address {
  /** Absent from a path within a repository. */
  host?: string;
  /** Lower case, without what only tells how a code host shows a file, and without the extension of the file. */
  segments: string[];
  /** What else tells the page from others, as of some wikis. */
  parameters: string[];
  /** The heading, as written. */
  fragment?: string;
}

/** Ways to look at a file of a repository; the ref follows. */
const VIEWS = new Set(['blob', 'tree', 'edit', 'raw', 'blame', 'src']);
/** Refs that are the newest state of most repositories, or that fix a state of it. */
const COMMON_REF = /^(?:main|master|head|[0-9a-f]{40})$/;
const EXTENSION = /\.(?:md|mdx|markdown|html?|adoc|asciidoc|rst|txt)$/;
const INDEX_PAGES = new Set(['index', '_index', 'readme']);
/** Parameters that say how a page is shown, not which one it is. */
const VIEW_PARAMETER = /^(?:path|version|plain|raw|ref|tab|utm_.*|_a)$/i;

/**
 * Reads an address, or the path of a file in a repository.
 *
 * @returns undefined for what is neither
 */
export function readAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  if (/^https?:\/\//i.test(trimmed)) {
    return URL.canParse(trimmed) ? readUrl(new URL(trimmed)) : undefined;
  }
  const [, path, fragment] = /^([^#]*)(?:#(.*))?$/s.exec(trimmed) ?? [];
  const isPath = path && !/[\s:?]/.test(path) && /[/.]/.test(path);
  if (!isPath) return undefined;
  const segments = tidy(path.split('/').map(decode));
  return segments.length
    ? { segments, parameters: [], fragment: readFragment(fragment) }
    : undefined;
}

/** The key by which addresses are looked up: that of the last part of the path. */
export function addressName(address: Address): string {
  return nameKey(address.segments.at(-1) ?? address.host ?? '');
}

function readUrl(url: URL): Address {
  const host = url.host.toLocaleLowerCase('en-US').replace(/^www\./, '');
  const isRaw = host === 'raw.githubusercontent.com';
  // Azure DevOps has the path of the file in a parameter.
  const path = [url.pathname, url.searchParams.get('path') ?? ''].join('/');
  const segments = path
    .split('/')
    .map(segment => decode(segment).toLocaleLowerCase('en-US'))
    .filter(segment => segment && segment !== '-');
  if (isRaw) segments.splice(2, 0, 'raw');
  return {
    host: isRaw ? 'github.com' : host,
    segments: tidy(withoutView(segments)),
    parameters: [...url.searchParams]
      .filter(([name]) => !VIEW_PARAMETER.test(name))
      .map(pair => pair.join('=').toLocaleLowerCase('en-US')),
    fragment: readFragment(url.hash.slice(1)),
  };
}

function withoutView(segments: string[]): string[] {
  const view = segments.findIndex(
    (segment, index) => index >= 2 && VIEWS.has(segment),
  );
  const ref = segments[view + 1];
  if (view < 0 || !ref) return segments;
  return [
    ...segments.slice(0, view),
    ...(COMMON_REF.test(ref) ? [] : [`@${ref}`]),
    ...segments.slice(view + 2),
  ];
}

function tidy(segments: string[]): string[] {
  const kept = segments
    .map(segment => segment.toLocaleLowerCase('en-US'))
    .filter(segment => segment && segment !== '.' && segment !== '..');
  const last = kept.pop()?.replace(EXTENSION, '');
  if (last && !(kept.length && INDEX_PAGES.has(last))) kept.push(last);
  return kept;
}

function readFragment(text: string | undefined): string | undefined {
  return text && decode(text).replace(/^user-content-/, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

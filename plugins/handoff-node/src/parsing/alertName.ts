import { posix } from 'node:path';
import type { DocumentKind } from 'backstage-plugin-handoff-common';

/** Files that introduce or explain something, whatever folder they are in. */
const NOT_ALERTS = new Set([
  'architecture',
  'changelog',
  'contributing',
  'example',
  'faq',
  'glossary',
  'index',
  'introduction',
  'license',
  'operations',
  'overview',
  'readme',
  'runbook',
  'runbooks',
  'security',
  'summary',
  'template',
  'todo',
]);

/**
 * Tells which alert a file is about by its own name, by the rule of the Prometheus operator's runbooks: one page for an
 * alert, named like it.
 *
 * @remarks
 *
 * Names in CamelCase count everywhere. Among runbooks `Watchdog`, `node_down` and `Node Down` count too; words in lower
 * case with dashes between them are how pages are named, and no alerts. A name like `gatherLogs` counts unless the page
 * has a title in words, because alerts that begin with a small letter, as `etcdNoLeader` does, are repeated there.
 *
 * @param path - relative to the source folder
 * @param title - from front matter or the first heading
 */
export function alertOfPath(
  path: string,
  kind: DocumentKind,
  title?: string,
): string | undefined {
  const name = fileName(path).trim();
  if (kind !== 'runbook' && kind !== 'operations') return undefined;
  if (NOT_ALERTS.has(name.toLocaleLowerCase('en-US').replace(/^_/, ''))) {
    return undefined;
  }
  const inWords = title !== undefined && /\s/.test(title.trim());
  if (/^[a-z]/.test(name) && inWords && !isSameName(name, title)) {
    return undefined;
  }
  if (isCamelCase(name)) return name;
  const isAlert =
    kind === 'runbook' &&
    (/^[A-Z][A-Za-z0-9]*$/.test(name) ||
      /^[A-Za-z][A-Za-z0-9]*(?:[_:][A-Za-z0-9]+)+$/.test(name) ||
      /^[A-Z][\w%]*(?: [A-Z0-9][\w%]*)+$/.test(name));
  return isAlert ? name : undefined;
}

/**
 * Whether a name is made of words that are told apart by capitals, as names of alerts are.
 *
 * @public
 */
export function isCamelCase(name: string): boolean {
  return (
    /^[A-Za-z][\w:]*$/.test(name) && /[a-z0-9][A-Z]|[A-Z]{2}[a-z]/.test(name)
  );
}

/** Whether two names are the same but for case, spaces, punctuation and the word `Alert` at the end. */
export function isSameName(left: string, right: string): boolean {
  const letters = (name: string) =>
    name
      .toLocaleLowerCase('en-US')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/(?<=.)(?:alert|runbook)$/, '');
  return letters(left) === letters(right);
}

/** Name of a file without its folder and extension. */
export function fileName(path: string): string {
  return posix.basename(path, posix.extname(path));
}

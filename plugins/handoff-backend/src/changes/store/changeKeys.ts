import { cut } from '../../texts';
import type { ChangeRecord } from './ChangeRecord';

/** By what one change may name another of the same repository. */
export interface ChangeKey {
  /** As `repositoryKey` writes it; the source where no repository is known. */
  repository: string;
  /** `commit:…`, `short:…` (7 digits of the commit), `number:…` or `title:…`. */
  key: string;
}

/** As many digits of a commit as Git itself shows at least. */
const SHORT_LENGTH = 7;
/** As much of a title as tells it from others. */
const MAX_TITLE_LENGTH = 250;

/** By what other changes may name a change: code alone is undone by name. */
export function keysOf(change: ChangeRecord): ChangeKey[] {
  if (!['pull-request', 'commit'].includes(change.kind)) return [];
  const { commit, number, title } = change;
  const keys = [
    ...(commit ? [shortKey(commit)] : []),
    ...(number ? [`number:${number}`] : []),
    ...heldCommits(change).map(commitKey),
    titleKey(title),
  ];
  return inRepository(change, keys);
}

/** All commits that a pull request or commit holds. */
export function heldCommits({
  commit,
  commits,
}: Pick<ChangeRecord, 'commit' | 'commits'>): string[] {
  return [...new Set([...(commit ? [commit] : []), ...commits])];
}

export function commitKey(commit: string): string {
  return `commit:${commit.toLocaleLowerCase('en-US')}`;
}

export function shortKey(commit: string): string {
  return `short:${commit.slice(0, SHORT_LENGTH).toLocaleLowerCase('en-US')}`;
}

/** Without the number that code hosts add to the titles of what they merge. */
export function titleKey(title: string): string {
  const plain = title
    .replace(/\s*\([#!]\d+\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('en-US');
  return `title:${cut(plain, MAX_TITLE_LENGTH)}`;
}

export function inRepository(
  { repository, source }: Pick<ChangeRecord, 'repository' | 'source'>,
  keys: string[],
): ChangeKey[] {
  return [...new Set(keys)].map(key => ({
    repository: repository ?? `source:${source}`,
    key,
  }));
}

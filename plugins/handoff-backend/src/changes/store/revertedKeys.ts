import type { ChangeRecord } from './ChangeRecord';
import {
  commitKey,
  inRepository,
  shortKey,
  titleKey,
  type ChangeKey,
} from './changeKeys';

/** What `git revert` writes, for each commit. */
const COMMIT = /\bThis reverts commits?\s+([0-9a-f]{7,64})\b/gi;
/** What GitHub and GitLab write into the description, for a pull or merge request. */
const NUMBER =
  /\bReverts\s+(?:[\w.-]+(?:\/[\w.-]+)*)?#(\d+)|\breverts merge request\s+(?:[\w.-]+(?:\/[\w.-]+)*)?!(\d+)/gi;
/** Of Git, GitHub and GitLab, and of conventional commits. */
const TITLE = /^Revert:?\s+["“](.+)["”](?:\s*\([#!]\d+\))?$/is;
const CONVENTIONAL = /^revert(?:\([^)]*\))?!?:\s*["“]?(.+?)["”]?$/is;
/** What Git calls a revert that is reverted. */
const REAPPLY = /^Reapply\s+["“](.+)["”](?:\s*\([#!]\d+\))?$/is;

/**
 * What a change says that it undoes: the commits, pull requests and titles that its title and description name in the words
 * of `git revert`, GitHub, GitLab and https://www.conventionalcommits.org.
 */
export function revertedKeys(change: ChangeRecord): ChangeKey[] {
  if (!['pull-request', 'commit'].includes(change.kind)) return [];
  const { title, description = '' } = change;
  const text = `${title}\n${description}`;
  const commits = [...text.matchAll(COMMIT)].map(([, commit]) => commit);
  const numbers = [...text.matchAll(NUMBER)].map(
    ([, pull, merge]) => pull ?? merge,
  );
  const quoted = titleOf(title);
  return inRepository(change, [
    ...commits.map(commit =>
      commit.length < 40 ? shortKey(commit) : commitKey(commit),
    ),
    ...numbers.map(number => `number:${number}`),
    ...(quoted ? [titleKey(quoted)] : []),
  ]);
}

function titleOf(title: string): string | undefined {
  const reapplied = REAPPLY.exec(title)?.[1];
  if (reapplied) return `Revert "${reapplied}"`;
  return (TITLE.exec(title) ?? CONVENTIONAL.exec(title))?.[1];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './dataFolder';

/** A commit of a real history, as it reached the main branch. */
export interface CommitRow {
  /** As `thanos-io/thanos`. */
  repo: string;
  sha: string;
  author: string;
  /** ISO 8601. */
  committed: string;
  subject: string;
  files: string[];
  /** Whether it says that it undoes another one. */
  revert: boolean;
}

/** The commits of a project, in the order of the file, the newest first. */
export function loadCommits(project: string): CommitRow[] {
  return readFileSync(join(dataFolder(), 'changes', `${project}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map((line): CommitRow => JSON.parse(line));
}

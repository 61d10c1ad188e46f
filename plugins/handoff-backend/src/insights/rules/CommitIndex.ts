import { isSameCommit } from '../../changes';
import type { CodeCommit } from '../facts';

/** As many digits as a shortened commit has at least. */
const PREFIX = 7;

/** Finds code by its commits, which may be shortened. */
export class CommitIndex {
  static create(code: readonly CodeCommit[]): CommitIndex {
    return new CommitIndex(code);
  }

  private readonly exact = new Map<string, CodeCommit>();
  private prefixes?: Map<string, CodeCommit[]>;

  private constructor(private readonly code: readonly CodeCommit[]) {
    for (const each of code) {
      if (each.commit) this.exact.set(each.commit, each);
    }
  }

  /** That of the repository, where several have a commit of that name. */
  find(commit: string, repository: string | undefined): CodeCommit | undefined {
    const exact = this.exact.get(commit);
    if (exact && exact.repository === repository) return exact;
    this.prefixes ??= indexPrefixes(this.code);
    const found = this.prefixes
      .get(prefixOf(commit))
      ?.filter(each => isSameCommit(each.commit, commit));
    return found?.find(each => each.repository === repository) ?? found?.[0];
  }
}

/** Most commits are found in full, so that nobody needs this. */
function indexPrefixes(code: readonly CodeCommit[]): Map<string, CodeCommit[]> {
  const prefixes = new Map<string, CodeCommit[]>();
  for (const each of code) {
    if (!each.commit) continue;
    const prefix = prefixOf(each.commit);
    const same = prefixes.get(prefix);
    if (same) same.push(each);
    else prefixes.set(prefix, [each]);
  }
  return prefixes;
}

function prefixOf(commit: string): string {
  return commit.slice(0, PREFIX).toLowerCase();
}

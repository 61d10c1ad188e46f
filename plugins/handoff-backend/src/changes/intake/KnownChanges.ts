import {
  commitKey,
  heldCommits,
  inRepository,
  type ChangeKey,
  type ChangeRecord,
} from '../store';
import type { ReceivedChange } from './readReported';

/** What came of one reported change. */
export interface BatchItem {
  outcome: 'added' | 'updated' | 'unchanged' | 'refused';
  id?: string;
}

/** What is known while a batch is merged. */
export class KnownChanges {
  private readonly byId = new Map<string, ChangeRecord>();
  private readonly byIdentity = new Map<string, string>();
  private readonly byCommit = new Map<string, Set<string>>();
  private readonly changed = new Set<string>();
  private readonly absorbed = new Set<string>();
  private readonly added = new Set<string>();

  constructor(known: readonly ChangeRecord[]) {
    for (const record of known) this.enter(record);
  }

  find(change: Pick<ChangeRecord, 'source' | 'externalId'>) {
    const id = this.byIdentity.get(identityOf(change));
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** The pull request that holds a reported commit. */
  findPullRequest({
    kind,
    commit,
    source,
    repository,
  }: ReceivedChange): ChangeRecord | undefined {
    if (kind !== 'commit' || !commit) return undefined;
    return this.holding(
      inRepository({ source, repository }, [commitKey(commit)]),
    ).find(each => each.kind === 'pull-request');
  }

  /** Adds files that a pull request changes. */
  extend(pullRequest: ChangeRecord, paths: string[] = []): BatchItem {
    const all = [...new Set([...pullRequest.paths, ...paths])];
    const { id } = pullRequest;
    if (all.length === pullRequest.paths.length) {
      return { outcome: 'unchanged', id };
    }
    this.put({ ...pullRequest, paths: all });
    return { outcome: 'updated', id };
  }

  put(record: ChangeRecord): void {
    if (!this.byId.has(record.id)) this.added.add(record.id);
    this.enter(record);
    this.changed.add(record.id);
  }

  /** Has a pull request take over the commits that it holds. */
  absorb(id: string): void {
    const pullRequest = this.byId.get(id);
    if (!pullRequest) return;
    const commits = this.holding(
      inRepository(pullRequest, heldCommits(pullRequest).map(commitKey)),
    ).filter(({ kind }) => kind === 'commit');
    for (const commit of commits) {
      this.byId.delete(commit.id);
      this.byIdentity.delete(identityOf(commit));
      this.changed.delete(commit.id);
      if (!this.added.has(commit.id)) this.absorbed.add(commit.id);
    }
    this.extend(
      pullRequest,
      commits.flatMap(({ paths }) => paths),
    );
  }

  result() {
    return {
      changed: [...this.changed].flatMap(id => this.byId.get(id) ?? []),
      absorbed: [...this.absorbed],
    };
  }

  private holding(keys: ChangeKey[]): ChangeRecord[] {
    const ids = new Set(
      keys.flatMap(key => [...(this.byCommit.get(nameOf(key)) ?? [])]),
    );
    return [...ids].flatMap(id => this.byId.get(id) ?? []);
  }

  private enter(record: ChangeRecord): void {
    this.byId.set(record.id, record);
    this.byIdentity.set(identityOf(record), record.id);
    if (!['pull-request', 'commit'].includes(record.kind)) return;
    const keys = inRepository(record, heldCommits(record).map(commitKey));
    for (const key of keys) {
      const holders = this.byCommit.get(nameOf(key)) ?? new Set();
      this.byCommit.set(nameOf(key), holders.add(record.id));
    }
  }
}

function identityOf({
  source,
  externalId,
}: Pick<ChangeRecord, 'source' | 'externalId'>): string {
  return JSON.stringify([source, externalId]);
}

function nameOf({ repository, key }: ChangeKey): string {
  return JSON.stringify([repository, key]);
}

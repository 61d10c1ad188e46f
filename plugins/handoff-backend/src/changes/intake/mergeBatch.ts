import { randomUUID } from 'node:crypto';
import type { ChangeRecord } from '../store';
import { KnownChanges, type BatchItem } from './KnownChanges';
import { mergeChange } from './mergeChange';
import type { ReceivedChange } from './readReported';

/** A reported change, and the entities that it is about. */
export interface LinkedChange {
  received: ReceivedChange;
  /** Undefined when the sender may not report it. */
  entityRefs: string[] | undefined;
}

/** What is to be stored of a batch. */
export interface MergedBatch {
  /** In the order of the batch. */
  items: BatchItem[];
  changed: ChangeRecord[];
  /** Ids of commits of which a pull request is known now. */
  absorbed: string[];
}

/**
 * Puts reported changes together with what is stored. A commit that belongs to a pull request is not told twice: the pull
 * request takes over what it changes. A change that is about no entity is refused.
 *
 * @param known - those that were reported before, the pull requests that hold the commits of the batch, and the commits that
 * its pull requests hold
 */
export function mergeBatch(
  known: readonly ChangeRecord[],
  batch: readonly LinkedChange[],
  options: { reportedBy: string; now: string },
): MergedBatch {
  const state = new KnownChanges(known);
  const items: BatchItem[] = [];
  for (const { received, entityRefs } of batch) {
    const before = state.find(received);
    const pullRequest = state.findPullRequest(received);
    // Which entities a change is about follows from its files, and a report need not tell them again.
    const isVaguer =
      before?.paths.length && !received.paths && !received.entityRefs?.length;
    const refs =
      entityRefs?.length && !isVaguer ? entityRefs : before?.entityRefs;
    if (entityRefs && pullRequest && !before) {
      items.push(state.extend(pullRequest, received.paths));
      continue;
    }
    if (!entityRefs || !refs?.length) {
      items.push({ outcome: 'refused' });
      continue;
    }
    const { record, outcome } = mergeChange(before, received, {
      ...options,
      id: randomUUID(),
      entityRefs: refs,
    });
    if (outcome !== 'unchanged') state.put(record);
    if (record.kind === 'pull-request') state.absorb(record.id);
    items.push({ outcome, id: record.id });
  }
  return { items, ...state.result() };
}

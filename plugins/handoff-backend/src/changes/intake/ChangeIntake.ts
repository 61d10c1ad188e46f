import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChangesReport,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { ContentTooLargeError } from '../../http';
import type { ChangeSignals } from '../../signals';
import type { LackTeller } from '../lacks';
import type { NoteDocuments } from '../notes';
import type { ChangeIndexer } from '../search';
import {
  commitKey,
  heldCommits,
  inRepository,
  type ChangeRecord,
  type ChangesStore,
} from '../store';
import type { BatchItem } from './KnownChanges';
import { mergeBatch } from './mergeBatch';
import { readReported, type ReceivedChange } from './readReported';
import type { SubjectFinder } from './SubjectFinder';

/** Of so many changes the report tells what could not be used. */
const MAX_REPORTED = 100;

/** Tells of what changes are about, and where their code is. */
export type NoticeChanges = (changes: {
  entityRefs: string[];
  repositories: string[];
}) => Promise<void>;

/** Takes changes in: reads them, finds what they are about, stores them in one transaction, and tells who listens. */
export class ChangeIntake {
  static create(options: {
    store: ChangesStore;
    subjects: SubjectFinder;
    noteDocuments: NoteDocuments;
    lackTeller: LackTeller;
    indexer: ChangeIndexer;
    noticeChanges: NoticeChanges;
    signals: ChangeSignals;
    maxChanges: number;
    clock: () => DateTime<true>;
  }): ChangeIntake {
    return new ChangeIntake(options);
  }

  private constructor(
    private readonly options: {
      store: ChangesStore;
      subjects: SubjectFinder;
      noteDocuments: NoteDocuments;
      lackTeller: LackTeller;
      indexer: ChangeIndexer;
      noticeChanges: NoticeChanges;
      signals: ChangeSignals;
      maxChanges: number;
      clock: () => DateTime<true>;
    },
  ) {}

  /**
   * @throws ContentTooLargeError for more changes than are taken in one call
   */
  async take(
    changes: ReportedChange[],
    by: { credentials: BackstageCredentials; reportedBy: string },
  ): Promise<ChangesReport> {
    const {
      store,
      subjects,
      noteDocuments,
      lackTeller,
      indexer,
      noticeChanges,
      signals,
      maxChanges,
      clock,
    } = this.options;
    if (changes.length > maxChanges) {
      throw new ContentTooLargeError(
        `changes: ${changes.length} of them, but one call takes at most ${maxChanges}; send them in several, or raise handoff.changes.limits.maxChanges`,
      );
    }
    const now = clock().toUTC();
    const received = changes.map(change => readReported(change, now));
    const linked = await subjects.find(received, by.credentials);
    let items: BatchItem[] = [];
    let changed: ChangeRecord[] = [];
    const refs = new Set<string>();
    const repositories = new Set<string>();
    await store.change(whatIsKnown(received), known => {
      const merged = mergeBatch(
        known,
        received.map((each, i) => ({ received: each, entityRefs: linked[i] })),
        { reportedBy: by.reportedBy, now: now.toISO() },
      );
      items = merged.items;
      changed = merged.changed;
      const touched = [
        ...merged.changed,
        ...known.filter(({ id }) => merged.absorbed.includes(id)),
      ];
      for (const { entityRefs, repository } of touched) {
        entityRefs.forEach(ref => refs.add(ref));
        if (repository) repositories.add(repository);
      }
      return merged;
    });
    await noteDocuments.pin(changed);
    await lackTeller.notice(changed);
    await indexer.notice(changed);
    await noticeChanges({
      entityRefs: [...refs],
      repositories: [...repositories],
    });
    for (const ref of refs) signals.changesChanged(ref);
    return toReport(received, items);
  }
}

/** What is to be read before anything of the changes is stored. */
function whatIsKnown(received: ReceivedChange[]) {
  return {
    identities: received,
    keys: received
      .filter(({ kind }) => ['pull-request', 'commit'].includes(kind))
      .flatMap(change =>
        inRepository(
          change,
          heldCommits({
            commit: change.commit,
            commits: change.commits ?? [],
          }).map(commitKey),
        ),
      ),
  };
}

function toReport(
  received: ReceivedChange[],
  items: BatchItem[],
): ChangesReport {
  const count = (outcome: BatchItem['outcome']) =>
    items.filter(each => each.outcome === outcome).length;
  const problems = received
    .map((each, index) => ({ problems: each.problems, index }))
    .filter(each => each.problems.length)
    .slice(0, MAX_REPORTED)
    .flatMap(each =>
      each.problems.map(problem => ({ index: each.index, ...problem })),
    );
  return {
    items,
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    problems,
  };
}

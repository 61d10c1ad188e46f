import { DateTime } from 'luxon';
import {
  defaultFreshnessRules,
  freshness,
  sumEvidence,
  type CodeChange,
} from '../common/handoffBackend';
import type { CommitRow } from '../corpora';
import { DocumentHistory, type KnownDocument } from './DocumentHistory';

const SERVICE = 'component:default/service';
/** Of the peer: a review every so many days. */
const CALENDAR_DAYS = 180;
/** A reminder was right when the document was edited within so many days. */
const TRUTH_DAYS = 90;
/** Before, too little is known of a repository. */
const FIRST_DAYS = 365;
const STEP_DAYS = 30;

/** What a rule has reminded of. */
export interface Tally {
  reminders: number;
  right: number;
}

/** What came of all looks at the documents of a repository. */
export interface Replay {
  looks: number;
  documents: number;
  /** Documents that were edited soon after a look, each look counted. */
  edited: number;
  byChange: Tally;
  /** All whose review was due. */
  calendar: Tally;
  /** As many of these as there were reminders by change, those first that were overdue for longest. */
  calendarAtSameNumber: Tally;
}

/**
 * Looks at all documents of a repository once a month with what was known then, and compares which of them two rules say to
 * review with which of them were edited in the time after.
 *
 * @param commits - in any order
 */
export function replay(commits: CommitRow[]): Replay {
  const sorted = commits
    .map(commit => ({ commit, at: toUtc(commit.committed) }))
    .sort((a, b) => a.at.localeCompare(b.at));
  const changes = sorted.map(({ commit, at }) => toChange(commit, at));
  const history = new DocumentHistory();
  const result: Replay = {
    looks: 0,
    documents: 0,
    edited: 0,
    byChange: { reminders: 0, right: 0 },
    calendar: { reminders: 0, right: 0 },
    calendarAtSameNumber: { reminders: 0, right: 0 },
  };
  const last = timeOf(sorted[sorted.length - 1].at);
  let known = 0;
  for (
    let now = timeOf(sorted[0].at).plus({ days: FIRST_DAYS });
    now.plus({ days: TRUTH_DAYS }) <= last;
    now = now.plus({ days: STEP_DAYS })
  ) {
    const time = now.toISO();
    for (; sorted[known].at < time; known += 1) {
      history.add(sorted[known].commit, sorted[known].at);
    }
    const documents = [...history.documents.values()];
    const past = changes.slice(0, known);
    const due = documents.filter(document =>
      isDue(document, { history, past, now }),
    );
    const overdue = documents
      .filter(
        ({ editedAt }) =>
          timeOf(editedAt) <= now.minus({ days: CALENDAR_DAYS }),
      )
      .sort((a, b) => a.editedAt.localeCompare(b.editedAt));
    const end = now.plus({ days: TRUTH_DAYS }).toISO();
    const edited = new Set(
      changes
        .slice(known)
        .filter(({ at }) => at < end)
        .flatMap(({ paths }) => paths),
    );
    const tally = (target: Tally, reminded: KnownDocument[]) => {
      target.reminders += reminded.length;
      target.right += reminded.filter(({ path }) => edited.has(path)).length;
    };
    result.looks += 1;
    result.documents += documents.length;
    result.edited += documents.filter(({ path }) => edited.has(path)).length;
    tally(result.byChange, due);
    tally(result.calendar, overdue);
    tally(result.calendarAtSameNumber, overdue.slice(0, due.length));
  }
  return result;
}

/** What the product says of a document that was verified when it was last edited. */
function isDue(
  document: KnownDocument,
  {
    history,
    past,
    now,
  }: { history: DocumentHistory; past: CodeChange[]; now: DateTime<true> },
): boolean {
  const named = history.namedBy(document);
  const since = document.editedAt;
  const sums = sumEvidence(
    past,
    {
      since,
      subject: {
        entityRef: SERVICE,
        dependencies: [],
        names: ({ paths }) => paths.some(path => named.has(path)),
        edits: ({ paths }) => paths.includes(document.path),
      },
    },
    defaultFreshnessRules,
  );
  const evidence = { ...sums, since, revision: 1, alerts: [], mergedAt: since };
  const input = { sourceType: 'repository' as const, revision: 1, evidence };
  return freshness(input, now, defaultFreshnessRules).state !== 'fresh';
}

function toChange(commit: CommitRow, at: string): CodeChange {
  return {
    id: commit.sha,
    isPullRequest: false,
    at,
    entityRefs: [SERVICE],
    paths: commit.files,
    // Undone commits are known by their titles alone: they still count, what undid them does not.
    isReverted: commit.revert,
  };
}

function timeOf(time: string): DateTime<true> {
  const parsed = DateTime.fromISO(time, { zone: 'utc' });
  if (!parsed.isValid) throw new Error(`${time} is no time`);
  return parsed;
}

function toUtc(time: string): string {
  return timeOf(time).toISO();
}

import { InputError } from '@backstage/errors';
import type {
  HandoffDocument,
  RunOutcome,
  RunTrigger,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { StoredStep } from './RunsStore';

/** Clocks of telephones are a little ahead of the server's. */
const MAX_AHEAD = { minutes: 2 };

const DRILL_OUTCOMES: readonly RunOutcome[] = ['drill-passed', 'drill-failed'];

/** Outcomes of runs in which the procedure did what it is for. */
export const HELPFUL_OUTCOMES: readonly RunOutcome[] = [
  'resolved',
  'mitigated',
  'drill-passed',
];

/** What an outcome tells of the revision that was used: that it helped, that it did not, or nothing. */
export function helpedBy(outcome: RunOutcome): boolean | undefined {
  if (HELPFUL_OUTCOMES.includes(outcome)) return true;
  switch (outcome) {
    case 'not-helpful':
    case 'drill-failed':
      return false;
    default:
      // Whoever escalates may have followed a perfect procedure to its last step.
      return undefined;
  }
}

/**
 * @throws InputError for an outcome of a drill that is none, and the reverse
 */
export function assertOutcomeFits(
  outcome: RunOutcome,
  trigger: RunTrigger,
): void {
  const isDrill = trigger === 'drill';
  if (DRILL_OUTCOMES.includes(outcome) !== isDrill) {
    throw new InputError(
      isDrill
        ? `outcome: a drill ends as ${DRILL_OUTCOMES.join(' or ')}`
        : `outcome: ${outcome} is for drills, and the trigger of this run is ${trigger}`,
    );
  }
}

/**
 * When something was done, as the client says: later than now only by as much as clocks differ.
 *
 * @throws InputError for a time in the future, or before the run
 */
export function readTime(
  at: string | undefined,
  startedAt: string,
  now: DateTime<true>,
): string {
  if (at === undefined) return now.toUTC().toISO();
  const time = DateTime.fromISO(at, { zone: 'utc' });
  if (!time.isValid) {
    throw new InputError(`at: '${at}' is no time; write 2026-01-31T10:00:00Z`);
  }
  if (time > now.plus(MAX_AHEAD)) {
    throw new InputError(`at: ${at} lies in the future; leave it out for now`);
  }
  if (time < DateTime.fromISO(startedAt)) {
    throw new InputError(`at: ${at} is before the run began, ${startedAt}`);
  }
  return time > now ? now.toUTC().toISO() : time.toISO();
}

/**
 * @throws InputError that says what to use instead, for a document that nobody should run
 */
export function assertRunnable(document: HandoffDocument): void {
  const { archivedAt, retired, replacedBy, revision, source } = document;
  if (source.type === 'external' || !revision) {
    throw new InputError(
      'documentId: the document is a page outside, whose steps are not known here; open it there',
    );
  }
  if (archivedAt) {
    throw new InputError(
      'documentId: the document is archived, its file or entity is gone',
    );
  }
  if (retired) {
    throw new InputError(
      replacedBy
        ? `documentId: the document is retired; use ${replacedBy} instead`
        : 'documentId: the document is retired; find one that is not',
    );
  }
}

/**
 * A step as somebody wants it.
 *
 * @throws InputError when it is skipped without a reason
 */
export function changeStep(
  step: StoredStep,
  change: Pick<StoredStep, 'state' | 'reason' | 'version'>,
  doing: { by: string; at: string },
): StoredStep {
  const reason = change.reason?.trim() || undefined;
  if (change.state === 'skipped' && !reason) {
    throw new InputError('reason: say why the step is skipped');
  }
  const { number, line } = step;
  const { state, version } = change;
  return { number, line, state, version, reason, ...doing };
}

/** Whether a step is what somebody wants it to be, because they have sent the same before. */
export function isSameChange(current: StoredStep, wanted: StoredStep): boolean {
  return (
    current.state === wanted.state &&
    current.reason === wanted.reason &&
    current.by === wanted.by
  );
}

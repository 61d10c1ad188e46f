import type {
  RunNoteKind,
  RunStep,
  RunStepState,
} from 'backstage-plugin-handoff-common';

/** What somebody says of a step. */
export interface StepChange {
  kind: 'step';
  /** Number of the step. */
  step: number;
  state: RunStepState;
  reason?: string;
  /** That of the step that was seen. */
  version: number;
}

/** What somebody adds to a run. */
export interface NoteChange {
  kind: 'note';
  text: string;
  noteKind: Exclude<RunNoteKind, 'record'>;
  /** Number of the step it is about. */
  step?: number;
}

/** A change of a run that the backend does not know yet. */
export type QueuedChange = (StepChange | NoteChange) & {
  /** Tells it from others, also to the backend, so that sending it twice does no harm. */
  requestId: string;
  /** When it was made. */
  at: string;
  /** The step as somebody else has left it meanwhile. The change waits until its author has decided. */
  conflict?: RunStep;
  /** Why the backend does not take it, in words. The change waits until its author has decided. */
  refusal?: string;
};

export type QueuedStepChange = Extract<QueuedChange, { kind: 'step' }>;

/** The oldest change that can be sent; one that builds upon a change that waits for a decision has to wait with it. */
export function nextToSend(
  changes: readonly QueuedChange[],
): QueuedChange | undefined {
  const heldSteps = new Set<number>();
  for (const change of changes) {
    const waits = isUndecided(change);
    if (change.kind === 'note') {
      if (!waits) return change;
    } else if (waits) {
      heldSteps.add(change.step);
    } else if (!heldSteps.has(change.step)) {
      return change;
    }
  }
  return undefined;
}

/** Whether a change waits for its author and not for the network. */
export function isUndecided(change: QueuedChange): boolean {
  return change.conflict !== undefined || change.refusal !== undefined;
}

/** Takes out a change that the backend has taken. Later changes of the same step build upon it from now on. */
export function withoutAccepted(
  changes: readonly QueuedChange[],
  requestId: string,
  steps: readonly RunStep[],
): QueuedChange[] {
  const accepted = find(changes, requestId);
  return changes
    .filter(change => change.requestId !== requestId)
    .map(change =>
      change.kind === 'step' &&
      accepted?.kind === 'step' &&
      change.step === accepted.step
        ? { ...change, version: versionOf(steps, change) }
        : change,
    );
}

function versionOf(
  steps: readonly RunStep[],
  { step, version }: StepChange,
): number {
  return steps.find(({ number }) => number === step)?.version ?? version;
}

/** Has a change wait until its author has decided what counts. */
export function withVerdict(
  changes: readonly QueuedChange[],
  requestId: string,
  verdict: Pick<QueuedChange, 'conflict' | 'refusal'>,
): QueuedChange[] {
  return changes.map(change =>
    change.requestId === requestId ? { ...change, ...verdict } : change,
  );
}

/** Has a change sent again: upon what somebody else has left, where there was a conflict. */
export function withAnotherTry(
  changes: readonly QueuedChange[],
  requestId: string,
): QueuedChange[] {
  return changes.map(change => {
    if (change.requestId !== requestId) return change;
    const { conflict, refusal, ...rest } = change;
    return rest.kind === 'step' && conflict
      ? { ...rest, version: conflict.version }
      : rest;
  });
}

/** Gives a change up, with all later ones of the same step, which were built upon it. */
export function withoutGivenUp(
  changes: readonly QueuedChange[],
  requestId: string,
): QueuedChange[] {
  const given = changes.findIndex(change => change.requestId === requestId);
  const givenUp = changes[given];
  return changes.filter(
    (change, index) =>
      index < given ||
      (change.requestId !== requestId &&
        !(
          change.kind === 'step' &&
          givenUp?.kind === 'step' &&
          change.step === givenUp.step
        )),
  );
}

function find(changes: readonly QueuedChange[], requestId: string) {
  return changes.find(change => change.requestId === requestId);
}

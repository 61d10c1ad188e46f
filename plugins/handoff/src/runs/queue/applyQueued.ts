import type {
  RunDetail,
  RunNote,
  RunStep,
} from 'backstage-plugin-handoff-common';
import type { QueuedChange, QueuedStepChange } from './queuedChanges';

/** A run as its author sees it: with what the backend does not know yet. */
export interface ShownRun extends RunDetail {
  /** Ids of notes, and numbers of steps, that are not sent yet. */
  unsent: { notes: ReadonlySet<string>; steps: ReadonlySet<number> };
}

/**
 * Shows a run with the changes that are on their way. A change that conflicts with what somebody else did does not show:
 * until its author has decided, what counts is what the backend knows.
 */
export function applyQueued(
  detail: RunDetail,
  changes: readonly QueuedChange[],
  userRef: string | undefined,
): ShownRun {
  const steps = new Map(detail.steps.map(step => [step.number, step]));
  const unsentSteps = new Set<number>();
  const held = new Set<number>();
  const notes: RunNote[] = [];
  for (const change of changes) {
    if (change.kind === 'note') {
      notes.push({
        id: change.requestId,
        kind: change.noteKind,
        at: change.at,
        by: userRef,
        step: change.step,
        text: change.text,
      });
    } else if (change.conflict || change.refusal) {
      held.add(change.step);
    } else if (!held.has(change.step)) {
      const step = steps.get(change.step);
      if (step) {
        steps.set(change.step, changedStep(step, change, userRef));
        unsentSteps.add(change.step);
      }
    }
  }
  return {
    ...detail,
    ...withSteps(detail, [...steps.values()]),
    notes: [...detail.notes, ...notes],
    unsent: { notes: new Set(notes.map(({ id }) => id)), steps: unsentSteps },
  };
}

function changedStep(
  step: RunStep,
  { state, reason, at }: QueuedStepChange,
  userRef: string | undefined,
): RunStep {
  const { reason: _reason, at: _at, by: _by, ...rest } = step;
  return state === 'open'
    ? { ...rest, state }
    : { ...rest, state, reason, at, by: userRef };
}

function withSteps({ run }: RunDetail, steps: RunStep[]) {
  const current = steps.find(({ state }) => state === 'open');
  return {
    steps,
    run: {
      ...run,
      settledSteps: steps.filter(({ state }) => state !== 'open').length,
      currentStep: current && { number: current.number, title: current.title },
    },
  };
}

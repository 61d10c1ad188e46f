import type {
  AlertState,
  DocumentReference,
  HandoffDocument,
  Run,
  RunStep,
  Step,
} from 'backstage-plugin-handoff-common';
import { DateTime, Duration } from 'luxon';
import type { StoredRun } from './RunsStore';

/** What a run is shown with. */
export interface RunSurroundings {
  document: HandoffDocument;
  /** Of the pinned revision; empty where its text was purged. */
  steps: Step[];
  /** States of alerts, by their ids; those that are not known are missing. */
  alertStates: ReadonlyMap<string, AlertState>;
}

/** What callers see of a stored run. */
export function toRun(run: StoredRun, around: RunSurroundings): Run {
  const { steps, lastActivityAt, startedAt, startedBy, state } = run;
  const isActive = state === 'active';
  const alerts = run.alerts.map(alert => ({
    ...alert,
    state: around.alertStates.get(alert.id ?? ''),
  }));
  const known = alerts.flatMap(alert => alert.state ?? []);
  const current = isActive
    ? toRunSteps(run, around).find(step => step.state === 'open')
    : undefined;
  return {
    id: run.id,
    document: toReference(around.document),
    revision: run.revision,
    trigger: run.trigger,
    environment: run.environment,
    state,
    alerts,
    drillId: run.drillId,
    incident: run.isIncident || undefined,
    startedAt,
    startedBy,
    lastActivityAt,
    participants: run.participants,
    steps: steps.length,
    settledSteps: steps.filter(step => step.state !== 'open').length,
    currentStep: current && { number: current.number, title: current.title },
    asksForOutcome:
      isActive &&
      known.length > 0 &&
      known.every(alertState => alertState === 'resolved'),
    outcome: run.outcome,
    endedAt: run.endedAt,
    endedBy: run.endedBy,
    reason: run.reason,
  };
}

/**
 * The steps of a run. A step is found in its revision by its line, so that a newer way to read steps does not mix them up;
 * of one that is not found there, or whose text was purged, only what became of it is told.
 */
export function toRunSteps(
  run: StoredRun,
  { steps }: Pick<RunSurroundings, 'steps'>,
): RunStep[] {
  const written = new Map(steps.map(step => [step.line, step]));
  const current = run.steps.find(({ state }) => state === 'open');
  const began = run.steps
    .filter(({ number }) => number < (current?.number ?? 0))
    .reduce((last, { at }) => (at && at > last ? at : last), run.startedAt);
  return run.steps.map(step => {
    const text = written.get(step.line);
    const isCurrent = step === current && run.state === 'active';
    return {
      number: step.number,
      title: text?.title ?? `Step ${step.number} (its text was removed)`,
      content: text?.content ?? '',
      line: step.line,
      section: text?.section,
      escalateAfter: text?.escalateAfter,
      escalateAt:
        isCurrent && text?.escalateAfter
          ? addDuration(began, text.escalateAfter)
          : undefined,
      state: step.state,
      reason: step.reason,
      at: step.at,
      by: step.by,
      version: step.version,
    };
  });
}

/** A document, as records name it. */
export function toReference(
  { id, entityRef, kind, title }: HandoffDocument,
  heading?: DocumentReference['heading'],
): DocumentReference {
  return { id, entityRef, kind, title, heading };
}

/** A time some while after another one. */
export function addDuration(time: string, duration: string): string {
  const later = DateTime.fromISO(time, { zone: 'utc' }).plus(
    Duration.fromISO(duration),
  );
  return later.toISO() ?? time;
}

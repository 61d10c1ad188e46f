import type { AlertFiring, IncidentRun } from '../facts';

/** When something was wrong with an entity, as an alert or people said. Times are milliseconds since 1970. */
export interface IncidentInterval {
  /** Of the alert or run. */
  id: string;
  kind: 'alert' | 'run';
  entityRef: string;
  /** Of a run. */
  documentId?: string;
  startsAt: number;
  /** When it ended; while it goes on, the time of the question. */
  endsAt: number;
  /** Whether it is known to be over. */
  isResolved: boolean;
}

/**
 * The firings that make incidents.
 *
 * @param firings - those of other severities are passed over
 */
export function intervalsOfFirings(
  firings: readonly AlertFiring[],
  severities: readonly string[],
): IncidentInterval[] {
  const counted = new Set(severities.map(each => each.toLowerCase()));
  return firings
    .filter(({ severity }) => counted.has(severity?.toLowerCase() ?? ''))
    .map(({ alertId, entityRef, startsAt, endsAt, isResolved }) => ({
      id: alertId,
      kind: 'alert',
      entityRef,
      startsAt,
      endsAt,
      isResolved,
    }));
}

/** The runs that somebody started because of an incident. */
export function intervalsOfRuns(
  runs: readonly IncidentRun[],
): IncidentInterval[] {
  return runs.map(run => ({
    id: run.runId,
    kind: 'run',
    entityRef: run.entityRef,
    documentId: run.documentId,
    startsAt: run.startedAt,
    endsAt: run.endedAt,
    isResolved: run.isResolved,
  }));
}

/** The ids of those of some intervals that alerts or runs made. */
export function idsOf(
  intervals: readonly IncidentInterval[],
  kind: IncidentInterval['kind'],
): string[] {
  return intervals.filter(each => each.kind === kind).map(({ id }) => id);
}

import type {
  Incident,
  IncidentDeployment,
  IncidentInterval,
  NewIncidentJudgement,
} from 'backstage-plugin-handoff-common';

/** What somebody is about to correct. */
export type Judging =
  | { kind: 'dismiss'; incident: Incident }
  | { kind: 'merge'; incident: Incident; candidates: Incident[] }
  | { kind: 'split'; incident: Incident; interval: IncidentInterval }
  | { kind: 'unlink'; incident: Incident; deployment: IncidentDeployment };

/** What the backend is told. */
export function toJudgement(
  judging: Judging,
  given: { reason: string; otherIncidentId?: string },
): NewIncidentJudgement {
  return {
    kind: judging.kind,
    incidentId: judging.incident.id,
    reason: given.reason.trim(),
    ...(judging.kind === 'merge' && { otherIncidentId: given.otherIncidentId }),
    ...(judging.kind === 'split' && { intervalId: judging.interval.id }),
    ...(judging.kind === 'unlink' && { changeId: judging.deployment.changeId }),
  };
}

/** Incidents that are further apart are not one; the backend says the same. */
const MAX_APART_MS = 30 * 86_400_000;

/** The incidents of a list that may be one with another of it. */
export function mergeableWith(
  incident: Incident,
  others: readonly Incident[],
): Incident[] {
  return others.filter(other => {
    const isOther = other.id !== incident.id && !other.isDismissed;
    return (
      isOther &&
      other.entityRef === incident.entityRef &&
      Math.abs(Date.parse(other.startedAt) - Date.parse(incident.startedAt)) <=
        MAX_APART_MS
    );
  });
}

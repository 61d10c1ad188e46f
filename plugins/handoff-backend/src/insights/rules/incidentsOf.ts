import type { AlertFiring } from '../facts';

/** Firings of one entity that overlap, or follow one another closely. */
export interface Incident {
  /** Of the first firing and the entity, so that it stays the same as others join. */
  id: string;
  entityRef: string;
  startedAt: number;
  /** When the last firing ended, as far as it has. */
  endedAt: number;
  /** Whether all of them were resolved, not only never heard of again. */
  isResolved: boolean;
  alertIds: string[];
}

/**
 * The incidents of entities, the oldest first: the overlapping firings of the severities that count, joined where the gap
 * between them is shorter than one.
 *
 * @param firings - in any order; those of other severities are passed over
 * @param rules - `gapMs`: of this length or longer, it parts two incidents
 */
export function incidentsOf(
  firings: readonly AlertFiring[],
  rules: { severities: readonly string[]; gapMs: number },
): Incident[] {
  const severities = new Set(rules.severities.map(each => each.toLowerCase()));
  const counted = firings
    .filter(({ severity }) => severities.has(severity?.toLowerCase() ?? ''))
    .sort(
      (a, b) => a.startsAt - b.startsAt || (a.alertId < b.alertId ? -1 : 1),
    );
  const open = new Map<string, Incident>();
  const incidents: Incident[] = [];
  for (const firing of counted) {
    const { entityRef, alertId, startsAt, endsAt, isResolved } = firing;
    const last = open.get(entityRef);
    if (last && startsAt - last.endedAt < rules.gapMs) {
      last.endedAt = Math.max(last.endedAt, endsAt);
      last.isResolved &&= isResolved;
      last.alertIds.push(alertId);
      continue;
    }
    const incident: Incident = {
      id: `${alertId}:${entityRef}`,
      entityRef,
      startedAt: startsAt,
      endedAt: endsAt,
      isResolved,
      alertIds: [alertId],
    };
    open.set(entityRef, incident);
    incidents.push(incident);
  }
  return incidents;
}

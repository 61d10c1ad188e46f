import { nearestOf, type AlertContext } from './AlertContext';
import type { Absence, Arrival } from './Arrival';
import { deploymentLines } from './deploymentLines';
import { mayBeIn } from './environments';
import { followDeployments } from './followDeployments';
import { KnownDeployments } from './KnownDeployments';
import { standingArrival } from './standingArrival';
import { isCode, type SuspectChange } from './SuspectChange';

/** What is in the environment of an alert when it starts, and what is merged and not there. */
export interface Arrivals {
  /** A change that came to several entities stands once for each. */
  readonly arrivals: Arrival[];
  readonly absences: Absence[];
}

/**
 * Tells which changes are in the environment of an alert when it starts: since when, and through which deployment.
 *
 * @remarks
 *
 * A deployment brings the changes of its entity and its repository; of another entity of the same repository only where
 * that is never deployed by itself, as a shared library is. Of what no deployment is known at all, merged counts as
 * deployed. Configuration and alerting rules are there from their own time on.
 *
 * @param changes - all that are known of the entities; of deployments, the last one before the time of interest as well,
 *   or the first one in it seems to bring whatever was merged before
 */
export function arrivalsIn(
  changes: readonly SuspectChange[],
  context: AlertContext,
): Arrivals {
  const deployments = changes.filter(({ kind }) => kind === 'deployment');
  const known = new KnownDeployments(deployments, changes);
  const code = changes.filter(change => isCode(change));
  const arrivals: Arrival[] = [];
  const takenBack = new Map<string, Arrival>();
  const elsewhere = new Map<string, Set<string>>();

  for (const { entity, environment, steps } of deploymentLines(
    deployments,
    context,
  )) {
    const brought = code.filter(change =>
      steps.some(({ deployment }) =>
        known.canBring(deployment, change, { entity, context }),
      ),
    );
    const outcome = followDeployments(entity, steps, brought, changes);
    if (mayBeIn(context.environment, environment)) {
      arrivals.push(...outcome.present, ...outcome.deployments);
      for (const { change, by } of outcome.takenBack) {
        takenBack.set(change.id, by);
      }
    } else {
      for (const { change } of outcome.present) {
        const places = elsewhere.get(change.id) ?? new Set();
        elsewhere.set(change.id, places.add(environment!));
      }
    }
  }

  for (const change of changes) {
    const entity = nearestOf(change.entityRefs, context);
    if (!entity) continue;
    const isTold = known.tellOf(change);
    const arrival = standingArrival(change, { entity, isTold, context });
    if (arrival) arrivals.push(arrival);
  }

  const there = new Set(arrivals.map(({ change }) => change.id));
  const absences = code
    .filter(change => !there.has(change.id) && isMerged(change, context))
    .flatMap(change => {
      const by = takenBack.get(change.id);
      const entity = by?.entity ?? nearestOf(change.entityRefs, context);
      const at = by?.at ?? change.mergedAt;
      const places = [...(elsewhere.get(change.id) ?? [])].sort();
      return entity && at
        ? [{ change, entity, at, takenBackBy: by?.change, elsewhere: places }]
        : [];
    });
  return { arrivals, absences };
}

function isMerged(
  { mergedAt, revertedAt }: SuspectChange,
  { startedAt }: AlertContext,
): boolean {
  return (
    mergedAt !== undefined &&
    mergedAt <= startedAt &&
    !(revertedAt && revertedAt <= startedAt)
  );
}

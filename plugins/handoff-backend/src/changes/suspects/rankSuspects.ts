import type { AlertContext } from './AlertContext';
import type { Absence, Arrival } from './Arrival';
import { arrivalsIn } from './arrivalsIn';
import { chooseWindow } from './chooseWindow';
import { isSameCommit, mayShareRepository } from './commits';
import type { RankedSuspect, SuspectRanking } from './RankedSuspect';
import type { SuspectChange } from './SuspectChange';
import { tellingWords, termsOfChange } from './tellingWords';
import { weighAbsence, weighArrival } from './weighArrival';
import { weighChange, type Evidence } from './weighChange';

/**
 * Ranks what may have led to an alert: the changes that reached its environment before it started.
 *
 * @remarks
 *
 * 1. `arrivalsIn` tells from the deployments what was there, since when, and what was merged and not there.
 * 2. `chooseWindow` says how far back to look.
 * 3. `weighArrival` and `weighChange` give points for when, where and what. The points decide; each step from the alerted
 *    entity costs some, so that its own changes stand before upstream ones unless those have clearly more on their side.
 *    What weighs alike stands by steps, then the latest first.
 *
 * The same input, in whichever order, has the same output. The table of points stands in docs/what-changed.md.
 */
export function rankSuspects(
  changes: readonly SuspectChange[],
  context: AlertContext,
): SuspectRanking {
  const { arrivals, absences } = arrivalsIn(
    withoutMergeCommits(changes),
    context,
  );
  const window = chooseWindow(arrivals, context.startedAt);
  const recent = arrivals.filter(({ at }) => at >= window.from);
  const missing = absences.filter(({ at }) => at >= window.from);

  const termsById = new Map(
    [...recent, ...missing].map(({ change }) => [
      change.id,
      termsOfChange(change),
    ]),
  );
  const telling = tellingWords(context, [...termsById.values()]);
  const weigh = (change: SuspectChange) => {
    const terms = termsById.get(change.id)!;
    const shared = [...telling].filter(([term]) => terms.has(term));
    return weighChange(
      change,
      shared.map(([, word]) => word),
      context,
    );
  };

  const suspects = recent.map(arrival =>
    toRanked(arrival, arrival.deployment, [
      ...weighArrival(arrival, context),
      ...weigh(arrival.change),
    ]),
  );
  const notDeployed = missing.map(absence =>
    toRanked(absence, absence.takenBackBy, [
      ...weighAbsence(absence, context),
      ...weigh(absence.change),
    ]),
  );
  return {
    suspects: inOrder(suspects),
    notDeployed: inOrder(notDeployed),
    window,
  };
}

/** A pull request and the commit in which it was merged are one change. */
function withoutMergeCommits(changes: readonly SuspectChange[]) {
  const merged = changes.filter(({ kind }) => kind === 'pull-request');
  return changes.filter(
    change =>
      change.kind !== 'commit' ||
      !merged.some(
        other =>
          isSameCommit(other.commit, change.commit) &&
          mayShareRepository(other, change),
      ),
  );
}

function toRanked(
  { change, entity, at }: Arrival | Absence,
  deployment: SuspectChange | undefined,
  evidence: readonly Evidence[],
): RankedSuspect {
  const points = evidence.reduce((sum, each) => sum + each.points, 0);
  return {
    id: change.id,
    score: Math.max(0, Math.round(points)),
    reasons: evidence.flatMap(({ reason }) => reason ?? []),
    ...entity,
    at,
    ...(deployment && { deploymentId: deployment.id }),
  };
}

/** The likeliest first, and each change once, where it is likeliest. */
function inOrder(suspects: RankedSuspect[]): RankedSuspect[] {
  const ordered = suspects.sort(
    (a, b) =>
      b.score - a.score ||
      a.hops - b.hops ||
      b.at.toMillis() - a.at.toMillis() ||
      (a.id < b.id ? -1 : 1),
  );
  const seen = new Set<string>();
  return ordered.filter(({ id }) => !seen.has(id) && seen.add(id));
}

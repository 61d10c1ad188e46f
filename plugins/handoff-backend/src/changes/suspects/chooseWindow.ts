import { Duration, type DateTime } from 'luxon';
import type { Arrival } from './Arrival';

const WINDOW = Duration.fromObject({ hours: 24 });
const DEPLOYMENTS_WHEN_WIDENED = 3;

/**
 * How far back to look for the cause of an alert: 24 hours; when nothing came in them, as far as the last three deployments.
 * A change that came without a deployment counts as one.
 */
export function chooseWindow(
  arrivals: readonly Arrival[],
  startedAt: DateTime<true>,
): { from: DateTime<true>; isWidened: boolean } {
  const from = startedAt.minus(WINDOW);
  const cameAt = new Map(
    arrivals.map(({ change, deployment, at }) => [
      (deployment ?? change).id,
      at,
    ]),
  );
  const times = [...cameAt.values()].sort(
    (a, b) => b.toMillis() - a.toMillis(),
  );
  const last = times.slice(0, DEPLOYMENTS_WHEN_WIDENED);
  return !last.length || last[0] >= from
    ? { from, isWidened: false }
    : { from: last.at(-1)!, isWidened: true };
}

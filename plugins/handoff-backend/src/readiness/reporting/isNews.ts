import { Duration } from 'luxon';
import { storedTime } from '../../database';
import type { GateReport } from '../evaluation';

/** How old a result gets before the same is stored again, so that one sees that somebody still looks. */
const REPEAT_AFTER = Duration.fromObject({ days: 1 });

/**
 * Whether a result of a reporter is worth storing after the last one of the same gate and entity: it says something else,
 * or that one gets old.
 *
 * @param validFor - how long results of the gate count; the same is said again in time for that
 */
export function isNews(
  found: GateReport,
  last: GateReport | undefined,
  validFor: Duration<true> | undefined,
): boolean {
  const isKnown = !['no-data', 'error'].includes(found.state);
  if (!last) return found.state !== 'no-data';
  const age =
    (storedTime(found.at)?.toMillis() ?? 0) -
    (storedTime(last.at)?.toMillis() ?? 0);
  if (last.by !== found.by && (!isKnown || age <= 0)) return false;
  const isSame =
    last.state === found.state &&
    last.reason === found.reason &&
    last.evidenceUrl === found.evidenceUrl;
  if (!isSame) return true;
  const halfLife = validFor ? validFor.toMillis() / 2 : Infinity;
  return age >= Math.min(REPEAT_AFTER.toMillis(), halfLife);
}

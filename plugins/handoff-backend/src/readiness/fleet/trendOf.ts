import type {
  ReadinessCounts,
  ReadinessTrend,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';

/** How many entities changed their status in the same way on a day. */
export interface StatusChange {
  /** In UTC, ISO 8601. */
  day: string;
  /** Undefined for those that had none. */
  from?: string;
  /** Not a status for those that have none any more. */
  to: string;
  count: number;
}

/**
 * How many entities had which status at the end of each day: what they have now, with the changes taken back day by day.
 *
 * @param changes - of all days that are asked for but the first
 */
export function trendOf(
  current: ReadinessCounts,
  changes: StatusChange[],
  { now, days }: { now: DateTime<true>; days: number },
): ReadinessTrend {
  const byDay = Map.groupBy(changes, ({ day }) => day);
  const counts = { ...current };
  const items: ReadinessTrend['items'] = [];
  for (let back = 0; back < days; back += 1) {
    const date = now.toUTC().minus({ days: back }).toISODate();
    items.unshift({ date, counts: atLeastNone(counts) });
    for (const { from, to, count } of byDay.get(date) ?? []) {
      add(counts, to, -count);
      if (from) add(counts, from, count);
    }
  }
  return { items };
}

function add(counts: ReadinessCounts, status: string, count: number): void {
  if (status in counts) counts[status as keyof ReadinessCounts] += count;
}

/** Entities that have left the catalog took their transitions along, so that there may be more changes than entities. */
function atLeastNone(counts: ReadinessCounts): ReadinessCounts {
  return Object.fromEntries(
    Object.entries(counts).map(([status, count]) => [
      status,
      Math.max(0, count),
    ]),
  ) as ReadinessCounts;
}

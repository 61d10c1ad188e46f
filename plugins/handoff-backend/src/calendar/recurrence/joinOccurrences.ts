import type { Occurrence } from './Schedule';

/** Puts together times that overlap, or begin where another ends. In their order. */
export function joinOccurrences(occurrences: Occurrence[]): Occurrence[] {
  const joined: Occurrence[] = [];
  const sorted = [...occurrences].sort((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

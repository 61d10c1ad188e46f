/** How often something comes back, as RFC 5545 writes it, read apart. */
export interface Recurrence {
  /** The parts as they are stored, in capitals, without `UNTIL`. */
  rule: string;
  /** No occurrence begins after it. */
  until?:
    | {
        type: 'date';
        /** The last day, like 2026-12-31, in the zone of the period. */ date: string;
      }
    | { type: 'instant'; /** Milliseconds since 1970. */ at: number };
}

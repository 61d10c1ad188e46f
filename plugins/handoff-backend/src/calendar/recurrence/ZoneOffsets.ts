import { Temporal } from 'temporal-polyfill';

/** A stretch of time with one offset from UTC. All in milliseconds. */
interface Stretch {
  start: number;
  offset: number;
}

const NANOSECONDS = 1_000_000;

/**
 * The offsets of a time zone during a period. Looking up some hundred times in it takes a fraction of what asking Temporal or
 * luxon for each does. Times of the clock are milliseconds since 1970, as if clocks showed UTC.
 */
export class ZoneOffsets {
  /**
   * @param timeZone - like Europe/Vienna; must exist
   * @param period - instants, in milliseconds since 1970
   */
  static of(
    timeZone: string,
    { from, to }: { from: number; to: number },
  ): ZoneOffsets {
    const stretches: Stretch[] = [];
    let at: Temporal.ZonedDateTime | null =
      Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
    while (at && at.epochMilliseconds <= to) {
      stretches.push({
        start: at.epochMilliseconds,
        offset: at.offsetNanoseconds / NANOSECONDS,
      });
      at = at.getTimeZoneTransition('next');
    }
    return new ZoneOffsets(stretches);
  }

  private constructor(private readonly stretches: Stretch[]) {}

  /**
   * When it is a time of the clock. One that clocks skip is as much later as they skip, and of one that comes twice it is the
   * first, as RFC 5545 has it in section 3.3.5.
   *
   * @returns milliseconds since 1970
   */
  instantOf(local: number): number {
    let { offset } = this.stretches[0];
    for (const next of this.stretches.slice(1)) {
      // A skipped time is before the change by the new offset alone, one that comes twice by the old one alone.
      if (local - Math.max(offset, next.offset) < next.start) break;
      offset = next.offset;
    }
    return local - offset;
  }

  /** What the clock shows at an instant. */
  localOf(instant: number): number {
    const { offset } =
      this.stretches.findLast(({ start }) => start <= instant) ??
      this.stretches[0];
    return instant + offset;
  }
}

import { scheduleOf, type PeriodRule } from '../periods';
import { expandSchedule, type Occurrence, type Period } from '../recurrence';

/** As many rules as there may be, in the month that most look at and the one after it. */
const MOST = 2_000;

/** The times of rules that somebody has asked for before. They follow from the rule alone, so that none is ever out of date. */
export class Expansions {
  private readonly known = new Map<string, Occurrence[]>();

  of(rule: PeriodRule, period: Period): Occurrence[] {
    const { start, duration, timeZone, recurrence } = rule;
    const key = JSON.stringify([start, duration, timeZone, recurrence, period]);
    const occurrences =
      this.known.get(key) ?? expandSchedule(scheduleOf(rule), period);
    // What was asked for last goes last.
    this.known.delete(key);
    this.known.set(key, occurrences);
    if (this.known.size > MOST) {
      const [oldest] = this.known.keys();
      this.known.delete(oldest);
    }
    return occurrences;
  }
}

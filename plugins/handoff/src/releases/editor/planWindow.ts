import type { ReleaseWindow } from 'backstage-plugin-handoff-common';
import { DateTime, IANAZone } from 'luxon';
import { toFieldValue } from '../../components/fieldTime';

/** A window as a form has it: by the clock of its time zone. */
export interface WindowDraft {
  /** As the browser has times: `2026-12-31T23:59`, or empty. */
  start: string;
  end: string;
  timeZone: string;
  /** Of a time that comes twice because the clocks go back: whether the second one is meant. */
  startsLater: boolean;
  endsLater: boolean;
}

/** A time by the clock of a time zone. */
export type LocalTime =
  | { type: 'none' }
  /** The clocks go forward and skip it; `instead` is what they show then. */
  | { type: 'gap'; instead: DateTime }
  /** The clocks go back, so that it comes twice. */
  | { type: 'twice'; first: DateTime; second: DateTime }
  | { type: 'once'; at: DateTime };

export type WindowProblem =
  | 'startMissing'
  | 'endMissing'
  | 'startGap'
  | 'endGap'
  | 'order'
  | 'timeZone';

export function readLocalTime(value: string, timeZone: string): LocalTime {
  const at = DateTime.fromISO(value, { zone: timeZone });
  if (!at.isValid) return { type: 'none' };
  if (toFieldValue(at) !== value.slice(0, 16)) {
    return { type: 'gap', instead: at };
  }
  const [first, second] = at
    .getPossibleOffsets()
    .sort((a, b) => a.toMillis() - b.toMillis());
  return second ? { type: 'twice', first, second } : { type: 'once', at };
}

export function windowProblem(draft: WindowDraft): WindowProblem | undefined {
  if (!draft.start && !draft.end) return undefined;
  if (!IANAZone.isValidZone(draft.timeZone)) return 'timeZone';
  const { start, end } = localTimes(draft);
  if (start.type === 'none') return 'startMissing';
  if (end.type === 'none') return 'endMissing';
  if (start.type === 'gap') return 'startGap';
  if (end.type === 'gap') return 'endGap';
  const [from, to] = [start, end].map((time, index) =>
    timeOf(time, index ? draft.endsLater : draft.startsLater),
  );
  return from && to && from < to ? undefined : 'order';
}

/** What is sent; `undefined` where there is no window, or one that cannot be. */
export function toWindow(draft: WindowDraft): ReleaseWindow | undefined {
  if ((!draft.start && !draft.end) || windowProblem(draft)) return undefined;
  const { start, end } = localTimes(draft);
  const iso = (time: LocalTime, isLater: boolean) =>
    timeOf(time, isLater)?.toUTC().toISO() ?? '';
  return {
    start: iso(start, draft.startsLater),
    end: iso(end, draft.endsLater),
    timeZone: draft.timeZone,
  };
}

export function toWindowDraft(
  window: ReleaseWindow | undefined,
  timeZone: string,
): WindowDraft {
  if (!window) {
    return {
      start: '',
      end: '',
      timeZone,
      startsLater: false,
      endsLater: false,
    };
  }
  const zone = window.timeZone;
  const start = DateTime.fromISO(window.start, { zone });
  const end = DateTime.fromISO(window.end, { zone });
  return {
    start: toFieldValue(start),
    end: toFieldValue(end),
    timeZone: zone,
    startsLater: isSecond(start),
    endsLater: isSecond(end),
  };
}

function localTimes({ start, end, timeZone }: WindowDraft) {
  return {
    start: readLocalTime(start, timeZone),
    end: readLocalTime(end, timeZone),
  };
}

function timeOf(time: LocalTime, isLater: boolean): DateTime | undefined {
  if (time.type === 'once') return time.at;
  if (time.type !== 'twice') return undefined;
  return isLater ? time.second : time.first;
}

/** Whether the clock has shown the same time before, on the day on which it goes back. */
function isSecond(at: DateTime): boolean {
  return at
    .getPossibleOffsets()
    .some(other => other.toMillis() < at.toMillis());
}

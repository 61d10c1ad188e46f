import type {
  CalendarOccurrences,
  CalendarWarning,
} from 'backstage-plugin-handoff-common';
import type { PlannedRelease } from '../../releases';
import { isoOf, sourceOf } from '../periods';
import type { Occurrence, Period } from '../recurrence';
import type { ExpandedPeriod, PeriodCheck } from '../windows';

/** When the window of a release is, in milliseconds since 1970. */
export function timesOf({ window }: PlannedRelease): Occurrence {
  return { start: Date.parse(window.start), end: Date.parse(window.end) };
}

/**
 * Which periods a release does not fit.
 *
 * @param known - of which time the periods are known; what of the release is outside of it is not looked at
 */
export function warningsOf(
  release: PlannedRelease,
  check: PeriodCheck,
  known: Period,
): CalendarWarning[] {
  const { start, end } = timesOf(release);
  const findings = check.findings({
    ...release,
    start: Math.max(start, known.from),
    end: Math.min(end, known.to),
  });
  return findings.map(finding => ({
    kind: finding.kind,
    periodId: finding.rule.id,
    title: finding.rule.title,
    entityRef: finding.entityRef,
    start: finding.occurrence && isoOf(finding.occurrence.start),
    end: finding.occurrence && isoOf(finding.occurrence.end),
  }));
}

/** A period with the times that fall into what is shown. */
export function describePeriod(
  { rule, occurrences }: ExpandedPeriod,
  { from, to }: Period,
): CalendarOccurrences {
  const { id, kind, title, reason, scopeRef, timeZone, environments } = rule;
  return {
    id,
    source: sourceOf(rule),
    kind,
    title,
    reason,
    scopeRef,
    timeZone,
    environments,
    occurrences: occurrences
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, end }) => ({ start: isoOf(start), end: isoOf(end) })),
  };
}

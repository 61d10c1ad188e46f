import type {
  CalendarOccurrences,
  CalendarWarning,
} from 'backstage-plugin-handoff-common';
import { isoOf, sourceOf } from '../periods';
import type { Occurrence, Period } from '../recurrence';
import type { ExpandedPeriod, PeriodCheck } from '../windows';
import type { TimedRelease } from './timesOf';

type Span = CalendarOccurrences['occurrences'][number];

/** Times as they were written out: that takes longer than to find them, and `Expansions` keeps them. */
const spans = new WeakMap<Occurrence, Span>();

/**
 * Which periods a release does not fit.
 *
 * @param known - of which time the periods are known; what of the release is outside of it is not looked at
 */
export function warningsOf(
  { release, start, end }: TimedRelease,
  check: PeriodCheck,
  known: Period,
): CalendarWarning[] {
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
    ...(finding.occurrence && spanOf(finding.occurrence)),
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
      .map(spanOf),
  };
}

function spanOf(occurrence: Occurrence): Span {
  const { start, end } = occurrence;
  const span = spans.get(occurrence) ?? {
    start: isoOf(start),
    end: isoOf(end),
  };
  spans.set(occurrence, span);
  return span;
}

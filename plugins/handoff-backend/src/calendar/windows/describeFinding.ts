import { DateTime } from 'luxon';
import type { PeriodFinding } from './PeriodCheck';

/** Says in a sentence why a release does not fit a period, with times of the clock in the zone of the period. */
export function describeFinding(finding: PeriodFinding): string {
  const { kind, rule, entityRef, occurrence } = finding;
  const span =
    occurrence &&
    `${localTime(occurrence.start, rule.timeZone)} to ${localTime(
      occurrence.end,
      rule.timeZone,
    )} (${rule.timeZone})`;
  const of = entityRef ? ` of ${entityRef}` : '';
  if (kind === 'window') {
    const next = span ? `: the next one is '${rule.title}', ${span}` : '';
    return `It is not inside of a deployment window${of}${next}`;
  }
  const name = kind === 'freeze' ? 'freeze' : 'maintenance period';
  return `It overlaps the ${name} '${rule.title}'${of}${
    span ? `, ${span}` : ''
  }`;
}

function localTime(instant: number, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toFormat('yyyy-MM-dd HH:mm');
}

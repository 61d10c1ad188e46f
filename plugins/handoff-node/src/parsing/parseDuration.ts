import { Duration, type DurationLikeObject } from 'luxon';

const UNITS: Record<string, keyof DurationLikeObject> = {
  d: 'days',
  day: 'days',
  w: 'weeks',
  week: 'weeks',
  m: 'months',
  mo: 'months',
  month: 'months',
  q: 'quarters',
  quarter: 'quarters',
  y: 'years',
  yr: 'years',
  year: 'years',
};

/**
 * Reads how often something is due: an ISO 8601 duration such as `P6M`, or words such as `90d`, `6 months`, `1 year`; a
 * bare number counts days.
 *
 * @returns an ISO 8601 duration, or undefined for what is none, not positive, or longer than a century
 */
export function parseDuration(text: string): string | undefined {
  const trimmed = text.trim();
  const [, amount, word] = /^(\d{1,6})\s*([a-z]*)$/i.exec(trimmed) ?? [];
  const unit = amount && UNITS[unitOf(word)];
  const duration = unit
    ? Duration.fromObject({ [unit]: Number(amount) })
    : Duration.fromISO(trimmed.toLocaleUpperCase('en-US'));
  if (!duration.isValid) return undefined;
  const days = duration.as('days');
  return days > 0 && days <= 36_525 ? duration.toISO() : undefined;
}

function unitOf(word: string): string {
  const lower = word.toLocaleLowerCase('en-US');
  return lower ? lower.replace(/(?<=..)s$/, '') : 'd';
}

import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import type { Recurrence } from './Recurrence';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** More often than a thousand times, it is a recurrence without end. */
const MOST = 1_000;
const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';

/** What the parts take; what they mean is in RFC 5545, section 3.3.10. */
const PARTS: Record<string, { takes: string; is: (value: string) => boolean }> =
  {
    FREQ: {
      takes: `one of ${FREQUENCIES.join(', ')}`,
      is: value => FREQUENCIES.includes(value),
    },
    INTERVAL: { takes: `1 to ${MOST}`, is: among(1, MOST) },
    COUNT: { takes: `1 to ${MOST}`, is: among(1, MOST) },
    UNTIL: {
      takes: 'a date like 20261231, or a time like 20261231T225959Z',
      is: value => readUntil(value) !== undefined,
    },
    BYDAY: {
      takes: 'weekdays like MO,WE, in months and years also 1MO or -1FR',
      is: listOf(value =>
        new RegExp(`^(?:[+-]?[1-9]\\d?)?${WEEKDAY}$`).test(value),
      ),
    },
    BYMONTHDAY: {
      takes: '1 to 31, or -1 to -31 from the end',
      is: listOf(eitherWay(31)),
    },
    BYYEARDAY: {
      takes: '1 to 366, or -1 to -366 from the end',
      is: listOf(eitherWay(366)),
    },
    BYWEEKNO: {
      takes: '1 to 53, or -1 to -53 from the end',
      is: listOf(eitherWay(53)),
    },
    BYMONTH: { takes: '1 to 12', is: listOf(among(1, 12)) },
    BYSETPOS: {
      takes: '1 to 366, or -1 to -366 from the end',
      is: listOf(eitherWay(366)),
    },
    WKST: {
      takes: 'a weekday like MO',
      is: value => new RegExp(`^${WEEKDAY}$`).test(value),
    },
  };

/**
 * Reads a rule of recurrence of RFC 5545. Nothing comes back more than once a day.
 *
 * @param text - like `FREQ=WEEKLY;BYDAY=MO,WE`, with or without `RRULE:`
 * @throws InputError that names the part that cannot be used
 */
export function readRecurrence(text: string): Recurrence {
  const parts = new Map<string, string>();
  for (const part of splitRule(text)) {
    const [, name = part, value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
    const known = PARTS[name];
    if (!known) {
      throw new InputError(
        `recurrence: '${name}' is no part of a rule; it takes ${Object.keys(
          PARTS,
        ).join(', ')}`,
      );
    }
    if (parts.has(name)) throw new InputError(`recurrence: has ${name} twice`);
    if (!known.is(value)) {
      throw new InputError(
        `recurrence: ${name} is '${value}', but takes ${known.takes}`,
      );
    }
    parts.set(name, value);
  }
  assertTogether(parts);
  const until = parts.get('UNTIL');
  parts.delete('UNTIL');
  return {
    rule: [...parts].map(([name, value]) => `${name}=${value}`).join(';'),
    until: until ? readUntil(until) : undefined,
  };
}

/** The rule as it is stored and shown. */
export function tidyRecurrence(text: string): string {
  return splitRule(text).join(';');
}

function splitRule(text: string): string[] {
  return text
    .trim()
    .toLocaleUpperCase('en-US')
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';');
}

function assertTogether(parts: Map<string, string>): void {
  const frequency = parts.get('FREQ');
  if (!frequency) {
    throw new InputError(
      'recurrence: lacks FREQ; write something like FREQ=WEEKLY;BYDAY=MO',
    );
  }
  if (parts.has('COUNT') && parts.has('UNTIL')) {
    throw new InputError(
      'recurrence: has COUNT and UNTIL, but ends in one way alone',
    );
  }
  const isMonthly = ['MONTHLY', 'YEARLY'].includes(frequency);
  if (/\d/.test(parts.get('BYDAY') ?? '') && !isMonthly) {
    throw new InputError(
      `recurrence: BYDAY takes numbers like 1MO with FREQ=MONTHLY or YEARLY alone, but FREQ is ${frequency}`,
    );
  }
}

function readUntil(value: string): Recurrence['until'] {
  if (/^\d{8}$/.test(value)) {
    const date = DateTime.fromFormat(value, 'yyyyMMdd', { zone: 'utc' });
    return date.isValid ? { type: 'date', date: date.toISODate() } : undefined;
  }
  if (!/^\d{8}T\d{6}Z$/.test(value)) return undefined;
  const time = DateTime.fromFormat(value, "yyyyMMdd'T'HHmmss'Z'", {
    zone: 'utc',
  });
  return time.isValid ? { type: 'instant', at: time.toMillis() } : undefined;
}

function among(least: number, most: number): (value: string) => boolean {
  return value =>
    /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

function eitherWay(most: number): (value: string) => boolean {
  const isAmong = among(1, most);
  return value => isAmong(value.replace(/^[+-]/, ''));
}

function listOf(is: (value: string) => boolean): (value: string) => boolean {
  return value => value.split(',').every(is);
}

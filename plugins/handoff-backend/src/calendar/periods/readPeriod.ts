import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, toError } from '@backstage/errors';
import type { CalendarPeriodRule } from 'backstage-plugin-handoff-common';
import { DateTime, IANAZone } from 'luxon';
import { nextOccurrences, tidyRecurrence } from '../recurrence';
import type { PeriodRule } from './PeriodRule';
import { scheduleOf } from './scheduleOf';

const SCOPES = ['system', 'domain'];
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/**
 * Reads a rule as it is stored. Whether the catalog has its scope is for others to look at.
 *
 * @throws InputError that names the field which cannot be used, and says what it takes
 */
export function readPeriod(wanted: CalendarPeriodRule): Omit<PeriodRule, 'id'> {
  const { kind, reason, scopeRef, recurrence, environments = [] } = wanted;
  if (!wanted.title.trim()) {
    throw new InputError('title: is missing; say in a few words what it is');
  }
  const rule = {
    kind,
    title: wanted.title.trim(),
    reason: reason?.trim() || undefined,
    scopeRef: scopeRef === undefined ? undefined : readScope(scopeRef),
    start: readStart(wanted.start),
    duration: wanted.duration.trim(),
    timeZone: readZone(wanted.timeZone),
    recurrence: recurrence?.trim() ? tidyRecurrence(recurrence) : undefined,
    environments: [...new Set(environments.map(each => each.trim()))].filter(
      Boolean,
    ),
  };
  assertOccurs(rule);
  return rule;
}

function readScope(ref: string): string {
  try {
    const { kind, namespace, name } = parseEntityRef(ref);
    if (SCOPES.includes(kind.toLocaleLowerCase('en-US'))) {
      return stringifyEntityRef({ kind, namespace, name });
    }
  } catch {
    // Said below.
  }
  throw new InputError(
    `scopeRef: takes a System or a Domain like system:default/payments, but is '${ref}'; leave it out for everything`,
  );
}

function readStart(text: string): string {
  const start = DateTime.fromISO(text, { zone: 'utc' });
  const isLocal = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text);
  if (!isLocal || !start.isValid) {
    throw new InputError(
      `start: takes date and time of the clock like 2026-11-23T18:00, without an offset, but is '${text}'`,
    );
  }
  if (start.year < FIRST_YEAR || start.year > LAST_YEAR) {
    throw new InputError(
      `start: takes a year from ${FIRST_YEAR} to ${LAST_YEAR}, but is '${text}'`,
    );
  }
  return start.toFormat("yyyy-MM-dd'T'HH:mm:ss");
}

function readZone(timeZone: string): string {
  if (IANAZone.isValidZone(timeZone)) return timeZone;
  throw new InputError(
    `timeZone: there is no time zone '${timeZone}'; write one like Europe/Vienna`,
  );
}

function assertOccurs(rule: Omit<PeriodRule, 'id'>): void {
  const schedule = scheduleOf(rule);
  let first;
  try {
    [first] = nextOccurrences(schedule, {
      after: Date.parse(`${rule.start}Z`) - 2 * 86_400_000,
      limit: 1,
    });
  } catch (error) {
    throw new InputError(`recurrence: ${toError(error).message}`);
  }
  if (!first) {
    throw new InputError(
      `recurrence: '${rule.recurrence}' never comes after ${rule.start}`,
    );
  }
}

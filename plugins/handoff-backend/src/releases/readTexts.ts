import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { maskText } from '../documents';
import { inUtc } from '../http';

/**
 * Text as it is stored: trimmed, and without obvious secrets.
 *
 * @returns undefined for a blank text
 */
export async function readText(
  text: string | undefined,
): Promise<string | undefined> {
  return text?.trim() ? maskText(text) : undefined;
}

/** @throws InputError that names the field, for a blank text */
export async function readNeededText(
  field: string,
  text: string,
): Promise<string> {
  const read = await readText(text);
  if (!read) throw new InputError(`${field}: is missing; say it in a sentence`);
  return read;
}

/**
 * Addresses that people may open.
 *
 * @throws InputError that names the field, for one that is not of the web
 */
export function readUrl(field: string, url: string): string {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: '' };
  if (protocol === 'https:' || protocol === 'http:') return url;
  throw new InputError(`${field}: must be a web address, but is '${url}'`);
}

/**
 * @returns ISO 8601 in UTC
 * @throws InputError that names the field, for what is no time of the calendar
 */
export function readTime(field: string, time: string): string {
  const read = inUtc(time);
  if (read) return read;
  throw new InputError(
    `${field}: '${time}' is no time; write 2026-01-31T10:00:00Z`,
  );
}

/** @throws InputError that names the field, for what is no date of the calendar */
export function readDate(field: string, date: string): string {
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(date) && DateTime.fromISO(date).isValid;
  if (isDate) return date;
  throw new InputError(
    `${field}: must be a date like 2026-01-31, but is '${date}'`,
  );
}

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { DateTime } from 'luxon';

/** A value that is not what its field takes. The message follows the name of the field. */
export class FieldError extends Error {}

/** @throws FieldError for lists and objects */
export function readText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object')
    throw new FieldError('must be one line of text');
  return cleanText(String(value)) || undefined;
}

/**
 * Reads a list of texts. A single text is a list of one, or of several with commas between them.
 *
 * @throws FieldError for objects
 */
export function readTexts(value: unknown, separator?: string): string[] {
  if (value === null || value === undefined) return [];
  const items = Array.isArray(value) ? value : splitText(value, separator);
  const texts = items.map(item => {
    if (item !== null && typeof item === 'object') {
      throw new FieldError('must be a list of texts, like [one, two]');
    }
    return cleanText(String(item ?? ''));
  });
  return [...new Set(texts.filter(Boolean))];
}

/** @throws FieldError for anything but yes and no */
export function readFlag(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'boolean') return value;
  const word = String(value).trim().toLocaleLowerCase('en-US');
  if (['true', 'yes', 'on'].includes(word)) return true;
  if (['false', 'no', 'off'].includes(word)) return false;
  throw new FieldError('must be true or false');
}

/** @throws FieldError for what is no date of the calendar */
export function readDate(value: unknown): string | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const date = /^\d{4}-\d{2}-\d{2}/.test(text)
    ? DateTime.fromISO(text.replace(' ', 'T'), { setZone: true })
    : undefined;
  if (!date?.isValid) {
    throw new FieldError(`must be a date like 2026-01-31, but is '${text}'`);
  }
  return date.toISODate() ?? undefined;
}

/**
 * Reads a User or Group. `team-a` is a Group of the default namespace.
 *
 * @throws FieldError for what is neither
 */
export function readParty(text: string): string {
  try {
    const ref = parseEntityRef(text, {
      defaultKind: 'Group',
      defaultNamespace: 'default',
    });
    if (['user', 'group'].includes(ref.kind.toLocaleLowerCase('en-US'))) {
      return stringifyEntityRef(ref);
    }
  } catch {
    // Said below, with an example.
  }
  throw new FieldError(
    `must name users or groups, like group:default/team-a, but has '${text}'`,
  );
}

/**
 * Text in one line, without characters that nobody sees.
 *
 * @public
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function splitText(value: unknown, separator?: string): unknown[] {
  if (typeof value === 'object') {
    throw new FieldError('must be a list of texts, like [one, two]');
  }
  return separator ? String(value).split(separator) : [value];
}

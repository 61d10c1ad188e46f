import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { maskText } from '../documents';

/**
 * Text of a follow-up as it is stored: trimmed, and without obvious secrets.
 *
 * @returns undefined for a blank text
 */
export async function readText(
  text: string | undefined,
): Promise<string | undefined> {
  return text?.trim() ? maskText(text) : undefined;
}

/** @throws InputError that names the field, for a blank text */
export async function readTitle(text: string): Promise<string> {
  const title = await readText(text);
  if (!title) throw new InputError('title: says what is to be done');
  return title;
}

/**
 * @returns the full ref, as the catalog writes it
 * @throws InputError that names the field, for what is no full ref of a User or Group
 */
export function readOwner(owner: string): string {
  try {
    const { kind, namespace, name } = parseEntityRef(owner);
    if (/^(user|group)$/i.test(kind)) {
      return stringifyEntityRef({ kind, namespace, name });
    }
  } catch {
    // Said below, with an example.
  }
  throw new InputError(
    `owner: must be the full ref of a User or Group, like group:default/team-a, but is '${owner}'`,
  );
}

/** @throws InputError that names the field, for what is no date of the calendar */
export function readDue(due: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(due)
    ? DateTime.fromISO(due)
    : undefined;
  if (!date?.isValid) {
    throw new InputError(
      `due: must be a date like 2026-01-31, but is '${due}'`,
    );
  }
  return due;
}

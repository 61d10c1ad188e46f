import { isDeepStrictEqual } from 'node:util';
import type {
  EditedFields,
  NoteFields,
  NoteRevision,
} from 'backstage-plugin-handoff-common';
import type { ChangeNote } from '../store';
import { effectiveFields, layerNote } from './layerNote';
import { parseNote } from './parseNote';
import { tidyFields } from './tidyFields';

/** Who says it, and when. */
interface Saying {
  at: string;
  by: string;
}

/** A note after the description of its change was read; the one before when nothing of it differs. */
export function readDescription(
  note: ChangeNote | undefined,
  description: string | undefined,
  saying: Saying,
): ChangeNote | undefined {
  const fields = tidyFields(parseNote(description ?? '').fields);
  if (isDeepStrictEqual(fields, note?.fromDescription ?? {})) return note;
  return {
    fromDescription: fields,
    edited: note?.edited ?? {},
    documents: note?.documents ?? [],
    last: revisionAfter(note, 'description', fields, saying),
  };
}

/** A note after somebody has edited it in the portal; the one before when nothing of it differs. */
export function editNote(
  note: ChangeNote | undefined,
  given: EditedFields,
  saying: Saying,
): ChangeNote | undefined {
  const edited = tidyEdited(given);
  if (isDeepStrictEqual(edited, note?.edited ?? {})) return note;
  return {
    fromDescription: note?.fromDescription ?? {},
    edited,
    documents: note?.documents ?? [],
    last: revisionAfter(note, 'portal', edited, saying),
  };
}

/** The fields that count of a note; none where there is no note. */
export function fieldsOf(note: ChangeNote | undefined): NoteFields {
  return note ? effectiveFields(layerNote(note)) : {};
}

/** What says nothing is as good as emptied: whoever wrote a blank did so on purpose. */
function tidyEdited(given: EditedFields): EditedFields {
  const said = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null),
  ) as NoteFields;
  const tidy = tidyFields(said);
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([field]) => [field, tidy[field as keyof NoteFields] ?? null]),
  );
}

function revisionAfter(
  note: ChangeNote | undefined,
  origin: NoteRevision['origin'],
  fields: EditedFields,
  { at, by }: Saying,
): NoteRevision {
  return { number: (note?.last.number ?? 0) + 1, origin, fields, at, by };
}

import {
  noteFields,
  type EditedFields,
  type LayeredNote,
  type NoteFields,
} from 'backstage-plugin-handoff-common';
import { isDeepStrictEqual } from 'node:util';

/** A field of a note with where it comes from. */
export interface LayeredField<Value> {
  /** Absent where it was emptied in the portal. */
  value?: Value;
  origin: 'description' | 'portal';
  /** What the description says, where that is something else. */
  other?: Value;
}

/** The two sources of a note, neither of which ever overwrites the other. */
export interface NoteLayers {
  fromDescription: NoteFields;
  edited: EditedFields;
}

/** The note that counts: what was edited in the portal, and else what the description says. */
export function layerNote({
  fromDescription,
  edited,
}: NoteLayers): LayeredNote {
  return Object.fromEntries(
    noteFields.flatMap(field => {
      const layered = layerField(fromDescription[field], edited[field]);
      return layered ? [[field, layered]] : [];
    }),
  );
}

/** The fields of a layered note without where they come from. */
export function effectiveFields(note: LayeredNote): NoteFields {
  return Object.fromEntries(
    noteFields.flatMap(field => {
      const value = note[field]?.value;
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function layerField<Value>(
  described: Value | undefined,
  edited: Value | null | undefined,
): LayeredField<Value> | undefined {
  if (edited === undefined) {
    return described === undefined
      ? undefined
      : { value: described, origin: 'description' };
  }
  const isOther =
    described !== undefined && !isDeepStrictEqual(described, edited);
  return {
    ...(edited !== null && { value: edited }),
    origin: 'portal',
    ...(isOther && { other: described }),
  };
}

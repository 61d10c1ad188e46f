import {
  noteFields,
  type EditedFields,
  type LayeredNote,
} from 'backstage-plugin-handoff-common';

/** What of a note was edited in the portal, as it is sent to edit it again; `null` is what was emptied. */
export function editedFields(fields: LayeredNote): EditedFields {
  return Object.fromEntries(
    noteFields.flatMap(field => {
      const layered = fields[field];
      return layered?.origin === 'portal'
        ? [[field, layered.value ?? null]]
        : [];
    }),
  );
}

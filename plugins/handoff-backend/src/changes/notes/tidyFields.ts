import { noteFields, type NoteFields } from 'backstage-plugin-handoff-common';
import { cleanText } from 'backstage-plugin-handoff-node';
import { withLineFeeds } from '../../texts';
import { isAnswered } from './isAnswered';

/**
 * A note as it is kept: texts are trimmed and their lines end with a line feed, documents are named once, in one line
 * each, and texts that say nothing are left out.
 */
export function tidyFields(fields: NoteFields): NoteFields {
  const tidy: NoteFields = {};
  for (const field of noteFields) {
    if (field === 'risk') {
      if (fields.risk) tidy.risk = fields.risk;
    } else if (field === 'documents') {
      const documents = fields.documents?.map(cleanText).filter(Boolean);
      // An empty list says that there are none, but blank names say nothing.
      const isBlank = !documents?.length && fields.documents?.length;
      if (documents && !isBlank) tidy.documents = [...new Set(documents)];
    } else {
      const text = withLineFeeds(fields[field] ?? '').trim();
      if (isAnswered(text)) tidy[field] = text;
    }
  }
  return tidy;
}

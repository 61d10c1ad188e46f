import type { NamedDocument } from '../AlertsStore';
import { NAMINGS } from '../names';

/** A row of `handoff_alert_names`, which queries call `n`. */
export interface NameRow {
  documentId: string;
  key: string;
  strength: number;
  heading: string | null;
  slug: string | null;
}

export const NAME_COLUMNS = [
  'n.document_id as documentId',
  'n.key',
  'n.strength',
  'n.heading',
  'n.slug',
];

export function toNamedDocument(row: NameRow): NamedDocument {
  const { documentId, key, strength, heading, slug } = row;
  return {
    documentId,
    key,
    naming: NAMINGS[strength],
    heading:
      heading === null || slug === null ? undefined : { text: heading, slug },
  };
}

import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { DocumentOrder, DocumentsStore, StoredDocument } from './store';

/** So far back the uses of a document tell how much it is needed. */
const USED_WITHIN = { days: 90 };

/** The order in which a caller wants documents. Whole days, so that it stays the same from one page to the next. */
export function toOrder(
  by: DocumentOrder['by'] = 'updated',
  now: DateTime<true>,
): DocumentOrder {
  if (by !== 'value') return { by };
  const usedSince = now.toUTC().startOf('day').minus(USED_WITHIN).toISO();
  return { by, usedSince };
}

/** Says of documents how much a review of them is worth, where they are in that order. */
export async function withReviewValues(
  documents: { item: StoredDocument; document: HandoffDocument }[],
  { store, order }: { store: DocumentsStore; order: DocumentOrder },
): Promise<HandoffDocument[]> {
  if (order.by !== 'value') return documents.map(({ document }) => document);
  const ids = documents.map(({ item }) => item.id);
  const counts = await store.countUses(ids, order.usedSince);
  return documents.map(({ item, document }) => {
    const uses = counts.get(item.id) ?? 0;
    const points = item.evidence?.points ?? 0;
    return {
      ...document,
      reviewValue: {
        value: Math.round((1 + uses) * points * 1000) / 1000,
        uses,
        points,
      },
    };
  });
}

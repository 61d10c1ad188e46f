import type { DocumentResource } from 'backstage-plugin-handoff-node';
import type { DateTime } from 'luxon';
import type { FreshnessRules } from './freshness';
import type { DocumentsStore } from './store';
import { toDocument } from './toDocument';

/** Documents by id, for the permission backend to apply conditions to. */
export async function loadDocumentResources(options: {
  store: DocumentsStore;
  ids: string[];
  rules: FreshnessRules;
  clock: () => DateTime<true>;
}): Promise<(DocumentResource | undefined)[]> {
  const found = await options.store.find({
    ids: options.ids,
    include: ['retired', 'archived'],
    readers: 'everybody',
  });
  const now = options.clock();
  const byId = new Map(found.map(stored => [stored.id, stored]));
  return options.ids.map(id => {
    const stored = byId.get(id);
    return (
      stored && {
        document: toDocument(stored, now, options.rules),
        owners: stored.owners,
      }
    );
  });
}

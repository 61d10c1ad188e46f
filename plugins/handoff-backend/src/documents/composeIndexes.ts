import type { DocumentIndex } from './store';

/** Several indexes as one: a document is in all of them or in none. */
export function composeIndexes(...indexes: DocumentIndex[]): DocumentIndex {
  return {
    async put(transaction, documents) {
      for (const index of indexes) await index.put(transaction, documents);
    },
    async remove(transaction, documentIds) {
      for (const index of indexes) await index.remove(transaction, documentIds);
    },
  };
}

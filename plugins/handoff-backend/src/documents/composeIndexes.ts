import type { DocumentIndex, EntityIndex } from './store';

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

/** Several indexes of entities as one. */
export function composeEntityIndexes(...indexes: EntityIndex[]): EntityIndex {
  return {
    findProblems: entity =>
      indexes.flatMap(index => index.findProblems(entity)),
    async put(transaction, entity) {
      for (const index of indexes) await index.put(transaction, entity);
    },
  };
}

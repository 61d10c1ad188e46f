import type { Entity } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import {
  documentKinds,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';
import type { ExpectedDocuments } from '../documents/sources';

/**
 * The kinds of document that an entity ought to have, in the order in which an operator wants them.
 */
export function expectedKinds(
  entity: Entity,
  expected: ExpectedDocuments[],
): DocumentKind[] {
  const kinds = new Set(
    expected
      .filter(({ filter }) => filterPredicateToFilterFunction(filter)(entity))
      .flatMap(rule => rule.kinds),
  );
  return documentKinds.filter(kind => kinds.has(kind));
}

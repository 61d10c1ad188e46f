import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';
import { lazy, Suspense } from 'react';

const ReadinessCell = lazy(() =>
  import('./ReadinessCell').then(module => ({ default: module.ReadinessCell })),
);

/**
 * A column of the catalog's table with the readiness of each entity, in one request for all that the table shows.
 *
 * @param options - `title` heads the column
 * @public
 */
export function createReadinessColumn<TRow extends { entity: Entity }>(
  options: { title?: string } = {},
): TableColumn<TRow> {
  return {
    title: options.title ?? 'Readiness',
    field: 'handoff.readiness',
    width: 'auto',
    // What it shows is not in the rows, but asked for.
    sorting: false,
    searchable: false,
    render: ({ entity }) => (
      <Suspense fallback={null}>
        <ReadinessCell entityRef={stringifyEntityRef(entity)} />
      </Suspense>
    ),
  };
}

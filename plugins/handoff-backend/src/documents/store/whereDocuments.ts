import type { Knex } from 'knex';
import type { DocumentFilter } from 'backstage-plugin-handoff-node';
import type { DocumentQuery } from './DocumentsStore';

/**
 * Narrows a query over `handoff_documents as d` to the documents that match. The one place that knows how the words of
 * a document query and of a permission's condition read in SQL.
 */
export function whereDocuments(
  query: Knex.QueryBuilder,
  wanted: DocumentQuery,
): Knex.QueryBuilder {
  const lists: [column: string, values: readonly string[] | undefined][] = [
    ['document.id', wanted.ids],
    ['document.entity_ref', wanted.entityRefs],
    ['document.kind', wanted.kinds],
    ['document.source_type', wanted.sourceTypes],
  ];
  for (const [column, values] of lists) {
    if (values) query.whereIn(column, [...values]);
  }
  if (wanted.tags) whereLabelled(query, 'tag', wanted.tags);
  if (wanted.owners) whereOwned(query, wanted.owners);
  if (wanted.stewards) whereStewarded(query, wanted.stewards);
  if (!wanted.include?.includes('retired'))
    query.where('document.retired', false);
  if (!wanted.include?.includes('archived'))
    query.whereNull('document.archived_at');
  if (wanted.readers !== 'everybody') whereReadable(query, wanted.readers);
  if (wanted.filter) whereFilter(query, wanted.filter);
  return query;
}

function whereLabelled(
  query: Knex.QueryBuilder,
  type: 'tag' | 'alert' | 'reader',
  values: string[],
) {
  query.whereExists(labels =>
    labels
      .select('l.document_id')
      .from('handoff_document_labels as l')
      .whereRaw('?? = ??', ['l.document_id', 'document.id'])
      .where('l.type', type)
      .whereIn('l.value', values),
  );
}

function whereOwned(query: Knex.QueryBuilder, owners: string[]) {
  query.whereExists(rows =>
    rows
      .select('o.entity_ref')
      .from('handoff_entity_owners as o')
      .whereRaw('?? = ??', ['o.entity_ref', 'document.entity_ref'])
      .whereIn('o.owner_ref', owners),
  );
}

/** The steward is whom the author named, else the first owner of the entity. */
function whereStewarded(query: Knex.QueryBuilder, stewards: string[]) {
  query.where(either =>
    either
      .whereIn('document.steward', stewards)
      .orWhere(byOwner =>
        byOwner
          .whereNull('document.steward')
          .whereExists(rows =>
            rows
              .select('o.entity_ref')
              .from('handoff_entity_owners as o')
              .whereRaw('?? = ??', ['o.entity_ref', 'document.entity_ref'])
              .where('o.position', 0)
              .whereIn('o.owner_ref', stewards),
          ),
      ),
  );
}

/** A restricted document is for its owners, its steward and the readers that it lists. */
function whereReadable(query: Knex.QueryBuilder, readers: string[]) {
  query.where(any =>
    any
      .where('document.restricted', false)
      .orWhereIn('document.steward', readers)
      .orWhere(owned => whereOwned(owned, readers))
      .orWhere(listed => whereLabelled(listed, 'reader', readers)),
  );
}

function whereFilter(query: Knex.QueryBuilder, filter: DocumentFilter) {
  if ('allOf' in filter) {
    for (const part of filter.allOf) {
      query.where(inner => whereFilter(inner, part));
    }
  } else if ('anyOf' in filter) {
    query.where(any => {
      for (const part of filter.anyOf) {
        any.orWhere(inner => whereFilter(inner, part));
      }
    });
  } else if ('not' in filter) {
    query.whereNot(inner => whereFilter(inner, filter.not));
  } else if (filter.property === 'owner') {
    whereOwned(query, filter.values);
  } else if (filter.property === 'tag') {
    whereLabelled(query, 'tag', filter.values);
  } else if (filter.property === 'restricted') {
    query.whereIn(
      'document.restricted',
      filter.values.map(value => value === 'true'),
    );
  } else {
    query.whereIn('document.kind', filter.values);
  }
}

import type { Knex } from 'knex';
import type { DocumentScope } from '../../documents';
import type { AlertsStore, Ancestor, NamedDocument } from '../AlertsStore';
import type { NamedEntity, SelectedEntity } from '../entities';
import { NAME_COLUMNS, toNamedDocument, type NameRow } from './nameRows';

/** Of documents with the same name nobody reads more, and the strongest namings come first. */
const MAX_NAMES = 50;
/** Pages with the same file name in different folders, of which at most a few have the wanted address. */
const MAX_ADDRESSES = 500;
/** Labels that mean more entities than this mean none in particular. */
const MAX_ENTITIES = 100;
/** Systems of domains of domains; also what ends a circle. */
const MAX_DISTANCE = 5;

export class DatabaseAlertsStore implements AlertsStore {
  static create(options: { client: Knex }): DatabaseAlertsStore {
    return new DatabaseAlertsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async findNames(
    keys: string[],
    scope: DocumentScope,
    entityRefs?: string[],
  ): Promise<NamedDocument[]> {
    // One query for each key, so that the index has its rows in order and the limit is met early.
    const found = await Promise.all(
      keys.map(key => this.findName(key, scope, entityRefs)),
    );
    return found.flat();
  }

  private async findName(
    key: string,
    scope: DocumentScope,
    entityRefs: string[] | undefined,
  ): Promise<NamedDocument[]> {
    const query = this.client('handoff_alert_names as n')
      .where('n.key', key)
      .orderBy(['n.strength', 'n.document_id'])
      .limit(MAX_NAMES)
      .select(NAME_COLUMNS);
    if (entityRefs) query.whereIn('n.entity_ref', entityRefs);
    scope(query, 'n.document_id');
    const rows: NameRow[] = await query;
    return rows.map(toNamedDocument);
  }

  async findAddresses(
    name: string,
    scope: DocumentScope,
  ): Promise<{ documentId: string; address: string }[]> {
    const query = this.client('handoff_alert_addresses as a')
      .where('a.name', name)
      .orderBy(['a.document_id', 'a.position'])
      .limit(MAX_ADDRESSES)
      .select('a.document_id as documentId', 'a.address');
    scope(query, 'a.document_id');
    return query;
  }

  async listHeadings(
    documentIds: string[],
  ): Promise<
    { documentId: string; heading: { text: string; slug: string } }[]
  > {
    const rows: { documentId: string; text: string; slug: string }[] =
      await this.client('handoff_alert_names')
        .whereIn('document_id', documentIds)
        .whereNotNull('slug')
        .orderBy(['document_id', 'position'])
        .select('document_id as documentId', 'heading as text', 'slug');
    return rows.map(({ documentId, ...heading }) => ({ documentId, heading }));
  }

  async findSelected(pairs: string[]): Promise<SelectedEntity[]> {
    const selectors: { entity_ref: string; number: number }[] =
      await this.client('handoff_entity_selectors')
        .whereIn('pair', pairs)
        .groupBy('entity_ref', 'number', 'size')
        .havingRaw('count(*) = size')
        .orderBy(['entity_ref', 'number'])
        .limit(MAX_ENTITIES)
        .select('entity_ref', 'number');
    if (!selectors.length) return [];
    const rows: { entity_ref: string; number: number; pair: string }[] =
      await this.client('handoff_entity_selectors')
        .whereIn(
          'entity_ref',
          selectors.map(({ entity_ref }) => entity_ref),
        )
        .select('entity_ref', 'number', 'pair');
    const bySelector = Map.groupBy(
      rows,
      ({ entity_ref, number }) => `${number} ${entity_ref}`,
    );
    return selectors.map(({ entity_ref, number }) => ({
      entityRef: entity_ref,
      pairs: bySelector.get(`${number} ${entity_ref}`)!.map(({ pair }) => pair),
    }));
  }

  async findNamed(keys: string[]): Promise<NamedEntity[]> {
    return this.client('handoff_entity_names')
      .whereIn('key', keys)
      .orderBy(['entity_ref', 'naming'])
      .limit(MAX_ENTITIES)
      .select('entity_ref as entityRef', 'key', 'naming');
  }

  async listAncestors(entityRefs: string[]): Promise<Ancestor[]> {
    if (!entityRefs.length) return [];
    const parents = 'handoff_entity_parents as p';
    const rows: Ancestor[] = await this.client
      .withRecursive(
        'chain',
        ['entity_ref', 'parent_ref', 'relation', 'distance'],
        query =>
          query
            .from(parents)
            .whereIn('p.entity_ref', entityRefs)
            .select(
              'p.entity_ref',
              'p.parent_ref',
              'p.relation',
              this.client.raw(
                `case p.relation when 'part-of' then 0 else ? end`,
                [MAX_DISTANCE],
              ),
            )
            .unionAll(above =>
              above
                .from(parents)
                .join('chain as c', 'c.parent_ref', 'p.entity_ref')
                .where('p.relation', 'part-of')
                .where('c.relation', 'part-of')
                .whereRaw('c.distance < ?', [MAX_DISTANCE - 1])
                .select(
                  'c.entity_ref',
                  'p.parent_ref',
                  'p.relation',
                  this.client.raw('c.distance + 1'),
                ),
            ),
      )
      .from('chain')
      .groupBy('entity_ref', 'parent_ref', 'relation')
      .select(
        'entity_ref as entityRef',
        'parent_ref as ancestorRef',
        'relation',
      )
      .min({ distance: 'distance' });
    return rows.map(row => ({ ...row, distance: Number(row.distance) }));
  }

  async listTitles(entityRefs: string[]): Promise<Map<string, string>> {
    const rows: { entityRef: string; name: string }[] = await this.client(
      'handoff_entity_names',
    )
      .whereIn('entity_ref', entityRefs)
      .whereIn('naming', ['name', 'title'])
      // Titles come after names, and take their place.
      .orderBy('naming')
      .select('entity_ref as entityRef', 'name');
    return new Map(rows.map(({ entityRef, name }) => [entityRef, name]));
  }
}

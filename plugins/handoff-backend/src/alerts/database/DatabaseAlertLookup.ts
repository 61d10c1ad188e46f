import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { DocumentScope } from '../../documents';
import type { AlertLookup } from '../AlertLookup';
import type { NamedDocument } from '../AlertsStore';
import type { NamedEntity, SelectedEntity } from '../entities';
import { NAME_COLUMNS, toNamedDocument, type NameRow } from './nameRows';

/** Of documents with the same name nobody reads more, and the strongest namings come first. */
const MAX_OF_SAME_NAME = 50;
/** Pages with the same file name in different folders, of which at most a few have the wanted address. */
const MAX_OF_SAME_ADDRESS = 500;

export class DatabaseAlertLookup implements AlertLookup {
  static create(options: { client: Knex }): DatabaseAlertLookup {
    return new DatabaseAlertLookup(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async findSelected(pairs: string[]): Promise<SelectedEntity[]> {
    const fitting = whereAmong(
      this.client,
      this.client('handoff_entity_selectors'),
      'pair',
      pairs,
    )
      .groupBy('entity_ref', 'number', 'size')
      .havingRaw('count(*) = size')
      .select('entity_ref', 'number');
    const rows: { entity_ref: string; number: number; pair: string }[] =
      await this.client('handoff_entity_selectors as s')
        .join(fitting.as('f'), join =>
          join.on('f.entity_ref', 's.entity_ref').andOn('f.number', 's.number'),
        )
        .select('s.entity_ref', 's.number', 's.pair');
    const bySelector = Map.groupBy(
      rows,
      ({ entity_ref, number }) => `${number} ${entity_ref}`,
    );
    return [...bySelector.values()].map(selector => ({
      entityRef: selector[0].entity_ref,
      pairs: selector.map(({ pair }) => pair),
    }));
  }

  async findNamed(keys: string[]): Promise<NamedEntity[]> {
    return whereAmong(
      this.client,
      this.client('handoff_entity_names'),
      'key',
      keys,
    ).select('entity_ref as entityRef', 'key', 'naming');
  }

  async findNames(
    keys: string[],
    scope: DocumentScope,
    entityRefs?: string[],
  ): Promise<NamedDocument[]> {
    const names = whereAmong(
      this.client,
      this.client('handoff_alert_names as n'),
      'n.key',
      keys,
    ).select(NAME_COLUMNS);
    scope(names, 'n.document_id');
    const query = entityRefs
      ? whereAmong(this.client, names, 'n.entity_ref', entityRefs)
      : this.firstOf(names, {
          partition: 'n.key',
          order: ['n.strength', 'n.document_id'],
          limit: MAX_OF_SAME_NAME,
        });
    const rows: NameRow[] = await query;
    return rows.map(toNamedDocument);
  }

  async findAddresses(
    names: string[],
    scope: DocumentScope,
  ): Promise<{ documentId: string; name: string; address: string }[]> {
    const addresses = whereAmong(
      this.client,
      this.client('handoff_alert_addresses as a'),
      'a.name',
      names,
    ).select('a.document_id as documentId', 'a.name', 'a.address');
    scope(addresses, 'a.document_id');
    return this.firstOf(addresses, {
      partition: 'a.name',
      order: ['a.document_id', 'a.position'],
      limit: MAX_OF_SAME_ADDRESS,
    });
  }

  /** The first rows of each value of a column. */
  private firstOf(
    query: Knex.QueryBuilder,
    options: { partition: string; order: string[]; limit: number },
  ): Knex.QueryBuilder {
    const { partition, order, limit } = options;
    const numbered = query.select(
      this.client.raw(
        `row_number() over (partition by ?? order by ${order
          .map(() => '??')
          .join(', ')}) as place`,
        [partition, ...order],
      ),
    );
    return this.client
      .from(numbered.as('numbered'))
      .where('place', '<=', limit)
      .orderBy('place')
      .select('*');
  }
}

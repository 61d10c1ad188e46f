import type { NoteRevision } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import {
  readPage,
  takeTurns,
  whereAmong,
  type PageOptions,
  type StoredPage,
} from '../../database';
import {
  deleteAcknowledgements,
  readAcknowledgements,
  writeAcknowledgements,
} from './acknowledgements';
import type { DocumentScope } from '../../documents';
import type { ChangeRecord, ListedChange } from './ChangeRecord';
import type { ChangeQuery, ChangesStore } from './ChangesStore';
import { queueForIndex } from './indexQueue';
import { markMonths } from './markMonths';
import { listBefore } from './listBefore';
import { readEntityRefs, readKnown } from './readKnown';
import {
  LISTED_COLUMNS,
  toListedChange,
  toNoteRevision,
  type ListedChangeRow,
  type NoteRevisionRow,
} from './rows';
import { releaseReverted, settleReverts } from './settleReverts';
import { CHANGES, CHANGE_ENTITIES, NOTE_REVISIONS } from './tables';
import { whereChanges } from './whereChanges';
import { writeChanges } from './writeChanges';

/** Columns of `handoff_changes as c` that a list shows. */
const LISTED = Object.keys(LISTED_COLUMNS).map(column => `c.${column}`);

export class DatabaseChangesStore implements ChangesStore {
  static create(options: { client: Knex }): DatabaseChangesStore {
    return new DatabaseChangesStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async list(
    query: ChangeQuery,
    page: PageOptions,
  ): Promise<StoredPage<ListedChange>> {
    const { items, ...rest } = await readPage<ListedChangeRow>({
      client: this.client,
      query: () => this.changes(query),
      columns: LISTED,
      key: 'c.at',
      id: 'c.id',
      direction: 'desc',
      page,
    });
    return { ...rest, items: await this.withEntities(items) };
  }

  async find(query: ChangeQuery): Promise<ListedChange[]> {
    return this.withEntities(
      await this.changes(query).select(LISTED).orderBy('c.at', 'desc'),
    );
  }

  scope(query: ChangeQuery): DocumentScope {
    return (outer, idColumn) => {
      outer.whereExists(
        this.changes(query)
          .select('c.id')
          .whereRaw('?? = ??', ['c.id', idColumn]),
      );
    };
  }

  async get(id: string): Promise<ChangeRecord | undefined> {
    const [change] = await this.read([id]);
    return change;
  }

  async read(ids: string[]): Promise<ChangeRecord[]> {
    return readKnown(this.client, { ids });
  }

  async listBefore(wanted: {
    entityRefs: string[];
    from: string;
    to: string;
  }): Promise<ChangeRecord[]> {
    return readKnown(this.client, {
      ids: await listBefore(this.client, wanted),
    });
  }

  async listReverted(id: string): Promise<string[]> {
    return this.client(CHANGES)
      .where('reverted_by', id)
      .orderBy('at')
      .pluck('id');
  }

  async listNoteRevisions(id: string): Promise<NoteRevision[]> {
    const rows = await this.client<NoteRevisionRow>(NOTE_REVISIONS)
      .where('change_id', id)
      .orderBy('number', 'desc');
    return rows.map(toNoteRevision);
  }

  acknowledge: ChangesStore['acknowledge'] = (id, given) =>
    writeAcknowledgements(this.client, id, given);

  withdrawAcknowledgements: ChangesStore['withdrawAcknowledgements'] = (
    id,
    entityRefs,
  ) => deleteAcknowledgements(this.client, id, entityRefs);

  async listEntityRefs(query: ChangeQuery): Promise<string[]> {
    return this.client(CHANGE_ENTITIES)
      .whereIn('change_id', this.changes(query).select('c.id'))
      .distinct('entity_ref')
      .pluck('entity_ref');
  }

  change: ChangesStore['change'] = async (wanted, change) => {
    await this.client.transaction(async transaction => {
      await takeTurns(transaction, 'handoff-changes');
      const known = await readKnown(transaction, wanted);
      const { changed, absorbed = [] } = change(known);
      const released = await releaseReverted(transaction, absorbed);
      await writeChanges(transaction, { changed, absorbed });
      await settleReverts(transaction, [
        ...changed.map(({ id }) => id),
        ...released,
      ]);
    });
  };

  async deleteSome(options: {
    before: string;
    limit: number;
  }): Promise<number> {
    return this.client.transaction(async transaction => {
      const old = () => transaction(CHANGES).where('at', '<', options.before);
      const ids: string[] = await old()
        .orderBy('at')
        .limit(options.limit)
        .pluck('id');
      await queueForIndex(transaction, ids);
      await markMonths(transaction, ids);
      const deleted: number = await whereAmong(
        transaction,
        old(),
        'id',
        ids,
      ).delete();
      return deleted;
    });
  }

  private changes(query: ChangeQuery): Knex.QueryBuilder {
    return whereChanges(this.client, this.client(`${CHANGES} as c`), query);
  }

  private async withEntities(rows: ListedChangeRow[]): Promise<ListedChange[]> {
    const refs = await this.refsOf(rows.map(({ id }) => id));
    const acknowledged = await readAcknowledgements(
      this.client,
      rows.filter(({ kind }) => kind === 'monitoring').map(({ id }) => id),
    );
    return rows.map(row => ({
      ...toListedChange(row, refs.get(row.id) ?? []),
      acknowledgements: acknowledged.get(row.id) ?? [],
    }));
  }

  private async refsOf(ids: string[]): Promise<Map<string, string[]>> {
    return readEntityRefs(this.client, ids);
  }
}

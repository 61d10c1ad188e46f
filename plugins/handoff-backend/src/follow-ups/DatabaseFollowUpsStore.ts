import type { Knex } from 'knex';
import { readPage, type PageOptions, type StoredPage } from '../database';
import type {
  FollowUpQuery,
  FollowUpsStore,
  StoredFollowUp,
} from './FollowUpsStore';
import { toRow, toStoredFollowUp, type FollowUpRow } from './rows';

const TABLE = 'handoff_follow_ups';

export class DatabaseFollowUpsStore implements FollowUpsStore {
  static create(options: { client: Knex }): DatabaseFollowUpsStore {
    return new DatabaseFollowUpsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async add(
    followUp: StoredFollowUp,
    requestId: string | undefined,
  ): Promise<{ followUp: StoredFollowUp; isNew: boolean }> {
    // Of two requests at once, the second adds nothing, and finds what the first has added.
    await this.client<FollowUpRow>(TABLE)
      .insert({ ...toRow(followUp), request_id: requestId ?? null })
      .onConflict(['created_by', 'request_id'])
      .ignore();
    const first =
      requestId && (await this.findRequest(followUp.createdBy, requestId));
    return first && first.id !== followUp.id
      ? { followUp: first, isNew: false }
      : { followUp, isNew: true };
  }

  async findRequest(
    createdBy: string,
    requestId: string,
  ): Promise<StoredFollowUp | undefined> {
    const row = await this.client<FollowUpRow>(TABLE)
      .where({ created_by: createdBy, request_id: requestId })
      .first();
    return row && toStoredFollowUp(row);
  }

  async replace(followUp: StoredFollowUp): Promise<boolean> {
    const { id, version } = followUp;
    const changed = await this.client<FollowUpRow>(TABLE)
      .where({ id, version: version - 1 })
      .update(toRow(followUp));
    return changed > 0;
  }

  async list(
    query: FollowUpQuery,
    page: PageOptions,
  ): Promise<StoredPage<StoredFollowUp>> {
    const { items, ...rest } = await readPage<FollowUpRow>({
      client: this.client,
      query: () => this.followUps(query),
      columns: ['f.*'],
      key: 'f.position',
      id: 'f.id',
      direction: 'asc',
      page,
    });
    return { ...rest, items: items.map(toStoredFollowUp) };
  }

  async listEntityRefs(query: FollowUpQuery): Promise<string[]> {
    return this.followUps(query).distinct('f.entity_ref').pluck('f.entity_ref');
  }

  private followUps(wanted: FollowUpQuery): Knex.QueryBuilder {
    const { documents } = wanted;
    const query = this.client(`${TABLE} as f`);
    const lists: [column: string, values: readonly string[] | undefined][] = [
      ['f.id', wanted.ids],
      ['f.entity_ref', wanted.entityRefs],
      ['f.owner_ref', wanted.owners],
      ['f.document_id', wanted.documentIds],
      ['f.origin_id', wanted.originIds],
      ['f.state', wanted.states],
      ['f.severity', wanted.severities],
    ];
    for (const [column, values] of lists) {
      if (values) query.whereIn(column, [...values]);
    }
    return query.where(visible => {
      visible.whereNull('f.document_id');
      if (documents !== 'none') {
        visible.orWhere(about => documents(about, 'f.document_id'));
      }
    });
  }
}

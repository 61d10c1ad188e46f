import type { Knex } from 'knex';
import { insertRows, whereAmong } from '../../database';
import type { CountedFeed, StoredFeed } from './CalendarFeed';
import type { FeedsStore, FeedToken } from './FeedsStore';

const FEEDS = 'handoff_calendar_feeds';
const ENTITIES = 'handoff_calendar_feed_entities';

/** Row of `handoff_calendar_feeds`. */
interface FeedRow {
  id: string;
  owner_ref: string;
  title: string;
  wanted_refs: string | null;
  token_hash: string;
  created_at: string;
  expires_at: string;
}

export class DatabaseFeedsStore implements FeedsStore {
  static create(options: { client: Knex }): DatabaseFeedsStore {
    return new DatabaseFeedsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async list(ownerRef: string): Promise<CountedFeed[]> {
    const rows: (FeedRow & { count: number | string })[] = await this.client(
      FEEDS,
    )
      .leftJoin(ENTITIES, `${ENTITIES}.feed_id`, `${FEEDS}.id`)
      .where('owner_ref', ownerRef)
      .groupBy(`${FEEDS}.id`)
      .orderBy([`${FEEDS}.created_at`, `${FEEDS}.id`])
      .select(`${FEEDS}.*`)
      .count({ count: `${ENTITIES}.entity_ref` });
    return rows.map(row => ({
      ...toFeed(row),
      entityCount: Number(row.count),
    }));
  }

  async add(
    feed: StoredFeed,
    tokenHash: string,
    entityRefs: string[],
  ): Promise<void> {
    await this.client.transaction(async transaction => {
      await transaction<FeedRow>(FEEDS).insert({
        id: feed.id,
        owner_ref: feed.ownerRef,
        title: feed.title,
        wanted_refs: feed.wantedRefs ? JSON.stringify(feed.wantedRefs) : null,
        token_hash: tokenHash,
        created_at: feed.createdAt,
        expires_at: feed.expiresAt,
      });
      await addEntities(transaction, feed.id, entityRefs);
    });
  }

  async rotate(
    id: string,
    { tokenHash, createdAt, expiresAt }: FeedToken,
    entityRefs: string[],
  ): Promise<void> {
    await this.client.transaction(async transaction => {
      await transaction<FeedRow>(FEEDS).where({ id }).update({
        token_hash: tokenHash,
        created_at: createdAt,
        expires_at: expiresAt,
      });
      await transaction(ENTITIES).where({ feed_id: id }).delete();
      await addEntities(transaction, id, entityRefs);
    });
  }

  async delete(id: string): Promise<void> {
    await this.client.transaction(async transaction => {
      await transaction(ENTITIES).where({ feed_id: id }).delete();
      await transaction(FEEDS).where({ id }).delete();
    });
  }

  findByToken: FeedsStore['findByToken'] = async (tokenHash, now) => {
    const row = await this.client<FeedRow>(FEEDS)
      .where({ token_hash: tokenHash })
      .where('expires_at', '>', now)
      .first();
    if (!row) return undefined;
    const entityRefs = await this.client(ENTITIES)
      .where({ feed_id: row.id })
      .pluck('entity_ref');
    return { feed: toFeed(row), entityRefs };
  };

  async listEntityRefs(ownerRef: string): Promise<string[]> {
    return this.client(ENTITIES)
      .whereIn('feed_id', this.feedsOf(ownerRef))
      .distinct('entity_ref')
      .pluck('entity_ref');
  }

  async removeEntities(ownerRef: string, entityRefs: string[]): Promise<void> {
    await whereAmong(
      this.client,
      this.client(ENTITIES).whereIn('feed_id', this.feedsOf(ownerRef)),
      'entity_ref',
      entityRefs,
    ).delete();
  }

  private feedsOf(ownerRef: string): Knex.QueryBuilder {
    return this.client(FEEDS).where('owner_ref', ownerRef).select('id');
  }
}

async function addEntities(
  transaction: Knex.Transaction,
  feedId: string,
  entityRefs: string[],
): Promise<void> {
  await insertRows(
    transaction,
    ENTITIES,
    { feed_id: 'text', entity_ref: 'text' },
    entityRefs.map(ref => ({ feed_id: feedId, entity_ref: ref })),
  );
}

function toFeed(row: FeedRow): StoredFeed {
  return {
    id: row.id,
    ownerRef: row.owner_ref,
    title: row.title,
    wantedRefs: row.wanted_refs ? JSON.parse(row.wanted_refs) : undefined,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

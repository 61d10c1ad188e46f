import { createHash } from 'node:crypto';
import type { AlertRule, RuleSource } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import {
  inBatches,
  insertBatches,
  readPage,
  whereAmong,
  type PageOptions,
  type StoredPage,
} from '../../database';
import type { GoodReading } from './RuleOrigin';
import {
  fromRuleChange,
  toRuleChange,
  toRuleSource,
  type AddressRow,
  type RuleChangeRow,
  type RuleSourceRow,
} from './rows';
import type {
  AddressCheck,
  RuleChangeQuery,
  RulesStore,
  StoredRuleChange,
} from './RulesStore';

const SOURCES = 'handoff_rule_sources';
const CHANGES = 'handoff_rule_changes';
const LINKS = 'handoff_rule_change_links';
const ADDRESSES = 'handoff_runbook_addresses';

export class DatabaseRulesStore implements RulesStore {
  static create(options: { client: Knex }): DatabaseRulesStore {
    return new DatabaseRulesStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async putSources(sources: { name: string; url?: string }[]): Promise<void> {
    await this.client.transaction(async transaction => {
      const wanted = new Set(sources.map(({ name }) => name));
      const known: string[] = await transaction(SOURCES).pluck('name');
      await inBatches(
        known.filter(name => !wanted.has(name)),
        gone => transaction(SOURCES).whereIn('name', gone).delete(),
      );
      for (const { name, url } of sources) {
        await transaction(SOURCES)
          .insert({ name, url: url ?? null, count: 0 })
          .onConflict('name')
          .merge(['url']);
      }
    });
  }

  async listSources(): Promise<RuleSource[]> {
    const rows: RuleSourceRow[] = await this.client(SOURCES)
      .orderBy('name')
      .select('name', 'url', 'count', 'read_at', 'failed_since', 'error');
    return rows.map(toRuleSource);
  }

  async listRules(): Promise<AlertRule[]> {
    const rules: string[] = await this.client(SOURCES)
      .whereNotNull('rules')
      .orderBy('name')
      .pluck('rules');
    return rules.flatMap(json => JSON.parse(json) as AlertRule[]);
  }

  async lease(
    name: string,
    { now, until }: { now: string; until: string },
  ): Promise<boolean> {
    const leased = await this.client<RuleSourceRow>(SOURCES)
      .where('name', name)
      .where(free =>
        free.whereNull('leased_until').orWhere('leased_until', '<=', now),
      )
      .update({ leased_until: until });
    return leased > 0;
  }

  async getReading(name: string): Promise<GoodReading | undefined> {
    const row = await this.client<RuleSourceRow>(SOURCES)
      .where('name', name)
      .first();
    if (!row?.rules) return undefined;
    return {
      rules: JSON.parse(row.rules),
      etag: row.etag ?? undefined,
      // That of a failure would not be told of what is read and unchanged.
      error: row.failed_since ? undefined : row.error ?? undefined,
    };
  }

  async succeed(
    name: string,
    reading: GoodReading & { at: string; changes: StoredRuleChange[] },
  ): Promise<void> {
    const { at, rules, etag, error, changes } = reading;
    await this.client.transaction(async transaction => {
      await transaction<RuleSourceRow>(SOURCES)
        .where('name', name)
        .update({
          rules: JSON.stringify(rules),
          count: rules.length,
          read_at: at,
          failed_since: null,
          etag: etag ?? null,
          error: error ?? null,
          leased_until: null,
        });
      await insertBatches(transaction, CHANGES, changes.map(fromRuleChange));
      await insertBatches(
        transaction,
        LINKS,
        changes.flatMap(({ id, entityRefs }) =>
          entityRefs.map((entityRef, position) => ({
            change_id: id,
            entity_ref: entityRef,
            position,
          })),
        ),
      );
    });
  }

  async fail(
    name: string,
    { at, error }: { at: string; error: string },
  ): Promise<void> {
    await this.client(SOURCES)
      .where('name', name)
      .update({
        error,
        failed_since: this.client.raw('coalesce(failed_since, ?)', [at]),
        leased_until: null,
      });
  }

  async listChanges(
    query: RuleChangeQuery,
    page: PageOptions,
  ): Promise<StoredPage<StoredRuleChange>> {
    const { items, ...rest } = await readPage<RuleChangeRow>({
      client: this.client,
      query: () => this.changes(query),
      columns: ['c.*'],
      key: 'c.at',
      id: 'c.id',
      direction: 'desc',
      page,
    });
    return { ...rest, items: await this.withEntities(items) };
  }

  async listChangesSince({
    entityRefs,
    since,
  }: {
    entityRefs: string[];
    since: string;
  }): Promise<StoredRuleChange[]> {
    const rows: RuleChangeRow[] = await this.changes({ entityRefs })
      .where('c.at', '>=', since)
      .orderBy([
        { column: 'c.at', order: 'desc' },
        { column: 'c.id', order: 'desc' },
      ])
      .select('c.*');
    return this.withEntities(rows);
  }

  async listUnreported(): Promise<StoredRuleChange[]> {
    const unreported = () =>
      this.client<RuleChangeRow>(CHANGES).where('reported', false);
    const first = await unreported().orderBy(['at', 'source']).first();
    return first
      ? this.withEntities(
          await unreported()
            .where({ at: first.at, source: first.source })
            .orderBy(['rule_group', 'alertname', 'id']),
        )
      : [];
  }

  async markReported(ids: string[]): Promise<void> {
    await inBatches(ids, batch =>
      this.client(CHANGES).whereIn('id', batch).update({ reported: true }),
    );
  }

  async listChangedEntities(): Promise<string[]> {
    return this.client(LINKS).distinct('entity_ref').pluck('entity_ref');
  }

  async listChecks(): Promise<AddressCheck[]> {
    const rows: AddressRow[] = await this.client(ADDRESSES).select('*');
    return rows.map(({ url, state, detail, checked_at }) => ({
      url,
      state,
      detail: detail ?? undefined,
      checkedAt: checked_at,
    }));
  }

  async putChecks(checks: AddressCheck[]): Promise<void> {
    await inBatches(checks, batch =>
      this.client(ADDRESSES)
        .insert(
          batch.map(({ url, state, detail, checkedAt }) => ({
            hash: hashOf(url),
            url,
            state,
            detail: detail ?? null,
            checked_at: checkedAt,
          })),
        )
        .onConflict('hash')
        .merge(),
    );
  }

  async keepChecks(urls: string[]): Promise<void> {
    const wanted = new Set(urls.map(hashOf));
    const known: string[] = await this.client(ADDRESSES).pluck('hash');
    await inBatches(
      known.filter(hash => !wanted.has(hash)),
      gone => this.client(ADDRESSES).whereIn('hash', gone).delete(),
    );
  }

  private async withEntities(
    rows: RuleChangeRow[],
  ): Promise<StoredRuleChange[]> {
    const links: { change_id: string; entity_ref: string }[] = await whereAmong(
      this.client,
      this.client(LINKS).orderBy('position').select('change_id', 'entity_ref'),
      'change_id',
      rows.map(({ id }) => id),
    );
    const byChange = Map.groupBy(links, link => link.change_id);
    return rows.map(row =>
      toRuleChange(
        row,
        (byChange.get(row.id) ?? []).map(link => link.entity_ref),
      ),
    );
  }

  private changes(wanted: RuleChangeQuery): Knex.QueryBuilder {
    const { alertname, entityRefs, readable } = wanted;
    const query = this.client(`${CHANGES} as c`);
    const links = () =>
      this.client(`${LINKS} as l`)
        .select('l.change_id')
        .whereRaw('?? = ??', ['l.change_id', 'c.id']);
    const about = (refs: string[]) =>
      whereAmong(this.client, links(), 'l.entity_ref', refs);
    if (alertname !== undefined) query.where('c.alertname', alertname);
    if (entityRefs) query.whereExists(about(entityRefs));
    if (readable) {
      query.where(visible =>
        visible.whereExists(about(readable)).orWhereNotExists(links()),
      );
    }
    return query;
  }
}

function hashOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

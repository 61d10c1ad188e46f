import type { Knex } from 'knex';
import {
  insertRows,
  readPage,
  takeTurns,
  whereAmong,
  type PageOptions,
  type StoredPage,
} from '../../database';
import type {
  AlertIdentities,
  AlertLinks,
  AlertQuery,
  AlertRecord,
  AlertRecordsStore,
} from './AlertRecordsStore';
import {
  ALERT_COLUMNS,
  toAlertRow,
  toRecord,
  type AlertRow,
} from './alertRows';
import { whereAlerts } from './whereAlerts';

const ALERTS = 'handoff_alerts';
const LINKS = 'handoff_alert_links';

export class DatabaseAlertRecordsStore implements AlertRecordsStore {
  static create(options: { client: Knex }): DatabaseAlertRecordsStore {
    return new DatabaseAlertRecordsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async list(
    query: AlertQuery,
    options: PageOptions,
  ): Promise<StoredPage<AlertRecord>> {
    const page = await readPage<AlertRow>({
      client: this.client,
      query: () => this.alerts(query),
      columns: ['alert.*'],
      key: 'alert.starts_at',
      id: 'alert.id',
      direction: 'desc',
      page: options,
    });
    return { ...page, items: await joinLinks(this.client, page.items) };
  }

  async listEntityRefs(query: AlertQuery): Promise<string[]> {
    return this.client(`${LINKS} as link`)
      .whereIn('link.alert_id', this.alerts(query).select('alert.id'))
      .distinct('link.entity_ref')
      .pluck('link.entity_ref');
  }

  async change(
    identities: AlertIdentities,
    change: (known: AlertRecord[]) => AlertRecord[],
  ): Promise<void> {
    await this.client.transaction(async transaction => {
      await takeTurns(transaction, 'handoff-alerts');
      const known = await joinLinks(
        transaction,
        await readKnown(transaction, identities),
      );
      const changed = change(known);
      await insertRows(
        transaction,
        ALERTS,
        ALERT_COLUMNS,
        changed.map(toAlertRow),
        { replace: ['id'] },
      );
      const linksBefore = new Map(known.map(each => [each.id, linksOf(each)]));
      await putLinks(
        transaction,
        changed.filter(each => linksBefore.get(each.id) !== linksOf(each)),
      );
    });
  }

  async relink(links: Map<string, AlertLinks>): Promise<void> {
    await this.client.transaction(async transaction => {
      await takeTurns(transaction, 'handoff-alerts');
      const rows: AlertRow[] = await whereAmong(
        transaction,
        transaction(ALERTS),
        'id',
        [...links.keys()],
      );
      const changed = rows.map(row => ({
        ...toRecord(row, []),
        ...links.get(row.id)!,
      }));
      await insertRows(
        transaction,
        ALERTS,
        ALERT_COLUMNS,
        changed.map(toAlertRow),
        { replace: ['id'] },
      );
      await putLinks(transaction, changed);
    });
  }

  async deleteSome(options: {
    heardBefore: string;
    heardAfter: string;
    limit: number;
  }): Promise<number> {
    const { heardBefore, heardAfter, limit } = options;
    const old = this.client(ALERTS)
      .where('last_heard_at', '<', heardBefore)
      .where(over =>
        over.whereNotNull('ends_at').orWhere('last_heard_at', '<=', heardAfter),
      )
      .orderBy('last_heard_at')
      .limit(limit)
      .select('id');
    return this.client(ALERTS).whereIn('id', old).delete();
  }

  private alerts(query: AlertQuery): Knex.QueryBuilder {
    return whereAlerts(this.client, this.client(`${ALERTS} as alert`), query);
  }
}

/** Three queries, each of which one index answers. */
async function readKnown(
  transaction: Knex.Transaction,
  { fingerprints, starts }: AlertIdentities,
): Promise<AlertRow[]> {
  const ofThese = () =>
    whereAmong(
      transaction,
      transaction<AlertRow>(`${ALERTS} as alert`).select('alert.*'),
      'alert.fingerprint',
      fingerprints,
    );
  const found = [
    await whereAmong(transaction, ofThese(), 'alert.starts_at', starts),
    await ofThese().whereNull('alert.ends_at'),
    await ofThese().where(
      'alert.starts_at',
      transaction(`${ALERTS} as other`)
        .whereRaw('?? = ??', ['other.fingerprint', 'alert.fingerprint'])
        .max('other.starts_at'),
    ),
  ];
  const rows: AlertRow[] = found.flat();
  return [...new Map(rows.map(row => [row.id, row])).values()];
}

async function joinLinks(
  client: Knex,
  rows: AlertRow[],
): Promise<AlertRecord[]> {
  if (!rows.length) return [];
  const links: { alert_id: string; entity_ref: string }[] = await whereAmong(
    client,
    client(LINKS),
    'alert_id',
    rows.map(({ id }) => id),
  )
    .orderBy('position')
    .select('alert_id', 'entity_ref');
  const byAlert = Map.groupBy(links, ({ alert_id }) => alert_id);
  return rows.map(row =>
    toRecord(
      row,
      (byAlert.get(row.id) ?? []).map(({ entity_ref }) => entity_ref),
    ),
  );
}

/** What of an alert its links hold. */
function linksOf({ startsAt, entityRefs }: AlertRecord): string {
  return [startsAt, ...entityRefs].join();
}

async function putLinks(
  transaction: Knex.Transaction,
  records: Pick<AlertRecord, 'id' | 'startsAt' | 'entityRefs'>[],
): Promise<void> {
  if (!records.length) return;
  const ids = records.map(({ id }) => id);
  await whereAmong(transaction, transaction(LINKS), 'alert_id', ids).delete();
  await insertRows(
    transaction,
    LINKS,
    {
      alert_id: 'text',
      entity_ref: 'text',
      position: 'integer',
      starts_at: 'text',
    },
    records.flatMap(({ id, startsAt, entityRefs }) =>
      entityRefs.map((entityRef, position) => ({
        alert_id: id,
        entity_ref: entityRef,
        position,
        starts_at: startsAt,
      })),
    ),
  );
}

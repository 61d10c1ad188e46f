import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { whereAmong } from '../../database';
import { DELIVERY_MONTHS } from '../store/tables';
import { environmentKey } from '../suspects';
import type { DeliveryQuery } from './delivered';
import { MonthCache } from './MonthCache';
import type { MonthText, Placed } from './monthTexts';
import type { RowQuery } from './readRows';

interface Row {
  entity_ref: string;
  at: string;
}

interface Month {
  entity_ref: string;
  month: string;
  /** Counts what was written to it. */
  version: number;
}

interface Options<TRow extends Row, TFact> {
  client: Knex;
  text: MonthText<TRow, TFact>;
  readRows: (client: Knex, query: RowQuery) => Promise<TRow[]>;
}

/**
 * Reads what figures need of changes from the texts that are kept of each entity and month, and makes anew those that are
 * missing or that changes were written to.
 */
export class DeliveryMonths<TRow extends Row, TFact> {
  static create<TRow extends Row, TFact>(
    options: Options<TRow, TFact>,
  ): DeliveryMonths<TRow, TFact> {
    return new DeliveryMonths(options);
  }

  private readonly cache = new MonthCache<TFact>();

  private constructor(private readonly options: Options<TRow, TFact>) {}

  /** Of each entity apart, in no particular order. What it returns is returned again, and must not be changed. */
  async list(query: DeliveryQuery): Promise<TFact[]> {
    const { client } = this.options;
    const [since, until] = [query.since.toMillis(), query.until.toMillis()];
    const places =
      query.environments &&
      [...new Set(query.environments.map(environmentKey))].sort();
    const months = client<Month>(DELIVERY_MONTHS)
      .where('month', '>=', monthOf(query.since))
      .where('month', '<=', monthOf(query.until))
      .select('entity_ref', 'month', 'version');
    if (query.entityRefs) {
      whereAmong(client, months, 'entity_ref', query.entityRefs);
    }
    const facts: TFact[] = [];
    const unknown: Month[] = [];
    const add = (placed: readonly Placed<TFact>[]) => {
      for (const { at, fact } of placed) {
        if (at >= since && at < until) facts.push(fact);
      }
    };
    for (const month of (await months) as Month[]) {
      const placed = this.cache.find(keyOf(month, places), month.version);
      if (placed) add(placed);
      else unknown.push(month);
    }
    const byMonth = Map.groupBy(unknown, ({ month }) => month);
    for (const [month, own] of byMonth) {
      for (const each of await this.read(month, own, places)) add(each);
    }
    return facts;
  }

  private async read(
    month: string,
    months: Month[],
    places: string[] | undefined,
  ): Promise<Placed<TFact>[][]> {
    const { client, text } = this.options;
    const wanted = new Set(places);
    const isWanted = (name: string | null) =>
      !places || (name !== null && wanted.has(environmentKey(name)));
    const rows: (Month & { text: string | null })[] = await whereAmong(
      client,
      client(DELIVERY_MONTHS)
        .where('month', month)
        .select('entity_ref', 'month', 'version', { text: text.column }),
      'entity_ref',
      months.map(({ entity_ref }) => entity_ref),
    );
    const renewed = await this.renew(
      month,
      rows.filter(row => row.text === null),
    );
    return rows.map(row => {
      const placed = text.read(
        row.text ?? renewed.get(row.entity_ref) ?? '[]',
        row.entity_ref,
        isWanted,
      );
      this.cache.keep(keyOf(row, places), { version: row.version, placed });
      return placed;
    });
  }

  /** Keeps what it read only where nothing was written in between; else the next reader makes it anew. */
  private async renew(
    month: string,
    stale: Month[],
  ): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    if (!stale.length) return texts;
    const { client, text, readRows } = this.options;
    const start = DateTime.fromISO(`${month}-01`, {
      zone: 'utc',
    }) as DateTime<true>;
    const rows = await readRows(client, {
      entityRefs: stale.map(({ entity_ref }) => entity_ref),
      since: start.toISO(),
      until: start.plus({ months: 1 }).toISO(),
    });
    const byEntity = Map.groupBy(rows, ({ entity_ref }) => entity_ref);
    for (const { entity_ref, version } of stale) {
      const written = text.write(byEntity.get(entity_ref) ?? []);
      texts.set(entity_ref, written);
      await client(DELIVERY_MONTHS)
        .where({ entity_ref, month, version })
        .update({ [text.column]: written });
    }
    return texts;
  }
}

function monthOf(time: DateTime<true>): string {
  return time.toUTC().toFormat('yyyy-MM');
}

function keyOf(
  { entity_ref, month }: Month,
  places: string[] | undefined,
): string {
  return JSON.stringify([entity_ref, month, places]);
}

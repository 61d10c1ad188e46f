import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { whereAmong } from '../../database';
import { DELIVERY_MONTHS } from '../store/tables';
import { environmentKey } from '../suspects';
import type { DeliveryQuery } from './delivered';
import type { MonthText, Placed } from './monthTexts';
import type { RowQuery } from './readRows';

interface MonthRow {
  entity_ref: string;
  month: string;
  version: number;
  text: string | null;
}

/**
 * Reads what figures need of changes from the texts that are kept of each entity and month, and makes anew those that are
 * missing or that changes were written to.
 */
export class DeliveryMonths<
  TRow extends { entity_ref: string; at: string },
  TFact,
> {
  static create<TRow extends { entity_ref: string; at: string }, TFact>(
    options: Options<TRow, TFact>,
  ): DeliveryMonths<TRow, TFact> {
    return new DeliveryMonths(options);
  }

  private constructor(private readonly options: Options<TRow, TFact>) {}

  /** Of each entity apart, in no particular order. */
  async list(query: DeliveryQuery): Promise<TFact[]> {
    const { text } = this.options;
    const [since, until] = [query.since.toMillis(), query.until.toMillis()];
    const wanted = new Set(query.environments.map(environmentKey));
    const isWanted = (name: string | null) =>
      name !== null && wanted.has(environmentKey(name));
    const facts: TFact[] = [];
    for (const row of await this.readMonths(query)) {
      const placed: Placed<TFact>[] = text.read(
        row.text ?? '[]',
        row.entity_ref,
        isWanted,
      );
      for (const { at, fact } of placed) {
        if (at >= since && at < until) facts.push(fact);
      }
    }
    return facts;
  }

  private async readMonths(query: DeliveryQuery): Promise<MonthRow[]> {
    const { client, text } = this.options;
    const months = client(DELIVERY_MONTHS)
      .where('month', '>=', monthOf(query.since))
      .where('month', '<=', monthOf(query.until))
      .select('entity_ref', 'month', 'version', { text: text.column });
    if (query.entityRefs) {
      whereAmong(client, months, 'entity_ref', query.entityRefs);
    }
    const rows: MonthRow[] = await months;
    const byMonth = Map.groupBy(
      rows.filter(row => row.text === null),
      ({ month }) => month,
    );
    for (const [month, stale] of byMonth) await this.renew(month, stale);
    return rows;
  }

  /** Writes what was read before it only: when a change was written in between, the next reader makes it anew. */
  private async renew(month: string, stale: MonthRow[]): Promise<void> {
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
    for (const row of stale) {
      row.text = text.write(byEntity.get(row.entity_ref) ?? []);
      const { entity_ref, version } = row;
      await client(DELIVERY_MONTHS)
        .where({ entity_ref, month, version })
        .update({ [text.column]: row.text });
    }
  }
}

interface Options<TRow, TFact> {
  client: Knex;
  text: MonthText<TRow, TFact>;
  readRows: (client: Knex, query: RowQuery) => Promise<TRow[]>;
}

function monthOf(time: DateTime<true>): string {
  return time.toUTC().toFormat('yyyy-MM');
}

import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import { NOTE_LACKS } from '../store/tables';
import type { Lacks } from './lacksOf';

/** What is or was to be told of a change. */
export interface KnownLacks {
  changeId: string;
  lacks: Lacks;
  /** By which the source finds what it has told. */
  reference?: string;
  /** When to tell it, ISO 8601 in UTC; told where there is none. */
  dueAt?: string;
}

interface Row {
  change_id: string;
  lacks: string;
  reference: string | null;
  due_at: string | null;
}

/** Keeps what operational notes lack, and whether that was told. */
export class DatabaseLacks {
  static create(options: { client: Knex }): DatabaseLacks {
    return new DatabaseLacks(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** Of some changes, by their ids. */
  async find(changeIds: string[]): Promise<Map<string, KnownLacks>> {
    if (!changeIds.length) return new Map();
    const rows: Row[] = await whereAmong(
      this.client,
      this.client(NOTE_LACKS).select('*'),
      'change_id',
      changeIds,
    );
    return new Map(rows.map(row => [row.change_id, toKnown(row)]));
  }

  /** What is to be told by a time, the longest due first. */
  async listDue(now: string, limit: number): Promise<KnownLacks[]> {
    const rows: Row[] = await this.client(NOTE_LACKS)
      .where('due_at', '<=', now)
      .orderBy(['due_at', 'change_id'])
      .limit(limit);
    return rows.map(toKnown);
  }

  /** Has something told; by what the source finds what it told before remains. */
  async put(changeId: string, lacks: Lacks, dueAt: string): Promise<void> {
    await this.client(NOTE_LACKS)
      .insert({
        change_id: changeId,
        lacks: JSON.stringify(lacks),
        due_at: dueAt,
      })
      .onConflict('change_id')
      .merge(['lacks', 'due_at']);
  }

  /**
   * Says that something was told, unless there is something else to tell by now.
   *
   * @param told - as it was listed
   */
  async settle(told: KnownLacks, reference: string | undefined): Promise<void> {
    const row = this.client(NOTE_LACKS).where('change_id', told.changeId);
    await row.clone().update({ reference: reference ?? null });
    await row
      .where('lacks', JSON.stringify(told.lacks))
      .update({ due_at: null });
  }

  async postpone(changeId: string, dueAt: string): Promise<void> {
    await this.client(NOTE_LACKS)
      .where('change_id', changeId)
      .update({ due_at: dueAt });
  }
}

function toKnown(row: Row): KnownLacks {
  return {
    changeId: row.change_id,
    lacks: JSON.parse(row.lacks),
    reference: row.reference ?? undefined,
    dueAt: row.due_at ?? undefined,
  };
}

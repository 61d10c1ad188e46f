import type { NoteFields } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { whereAmong } from '../database';
import { fieldsOf } from './notes';
import { CHANGES } from './store/tables';

/** What the operational notes of changes say, whoever may read them: ask a `ChangesService` for the changes first. */
export class NoteTexts {
  static create(options: { client: Knex }): NoteTexts {
    return new NoteTexts(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** By the ids of the changes; those without a note are left out. */
  async read(ids: string[]): Promise<Map<string, NoteFields>> {
    const rows: { id: string; note: string }[] = await whereAmong(
      this.client,
      this.client(CHANGES).select('id', 'note').whereNotNull('note'),
      'id',
      ids,
    );
    return new Map(
      rows.map(({ id, note }) => [id, fieldsOf(JSON.parse(note))]),
    );
  }
}

import type { NoteSummary } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../database';
import { notedKinds, toNoteSummary, type RequiredFields } from './notes';
import { readEntityRefs } from './store';
import { CHANGE_ENTITIES, CHANGES } from './store/tables';

/** How many days back they are found. */
export const maxNotedDays = 90;

/** A change in effect that wants an operational note. */
export interface NotedChange {
  id: string;
  title: string;
  entityRefs: string[];
  /** When it took effect, ISO 8601 in UTC. */
  at: string;
  note: NoteSummary;
}

/**
 * Changes of the last days that are in effect and want an operational note, whoever may read them: for what the plugin
 * finds out in its own name.
 */
export class NotedChanges {
  static create(options: {
    client: Knex;
    required: RequiredFields;
    clock: () => DateTime<true>;
  }): NotedChanges {
    return new NotedChanges(options);
  }

  private constructor(
    private readonly options: {
      client: Knex;
      required: RequiredFields;
      clock: () => DateTime<true>;
    },
  ) {}

  /** The newest first. */
  async find(entityRefs: string[]): Promise<NotedChange[]> {
    const { client, required, clock } = this.options;
    const rows: {
      id: string;
      title: string;
      at: string;
      note: string | null;
    }[] = await client(CHANGES)
      .select('id', 'title', 'at', 'note')
      .whereIn('kind', notedKinds)
      .whereIn('state', ['merged', 'deployed'])
      .whereIn(
        'id',
        whereAmong(
          client,
          client(CHANGE_ENTITIES)
            .select('change_id')
            .where(
              'at',
              '>',
              clock().minus({ days: maxNotedDays }).toUTC().toISO(),
            ),
          'entity_ref',
          entityRefs,
        ),
      )
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    const refs = await readEntityRefs(
      client,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, title, at, note }) => ({
      id,
      title,
      at,
      entityRefs: refs.get(id) ?? [],
      note: toNoteSummary(note ? JSON.parse(note) : undefined, required),
    }));
  }
}

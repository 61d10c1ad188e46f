import {
  openFollowUpStates,
  type FollowUp,
  type Severity,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { whereAmong } from '../database';

/** What is still to be done for an entity. */
export interface OpenFollowUp {
  id: string;
  entityRef: string;
  severity: Severity;
}

/** All open follow-ups, whoever may read them: for what the plugin finds out in its own name. */
export class OpenFollowUps {
  static create(options: { client: Knex }): OpenFollowUps {
    return new OpenFollowUps(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async find(entityRefs: string[]): Promise<OpenFollowUp[]> {
    const rows: { id: string; entity_ref: string; severity: Severity }[] =
      await whereAmong(
        this.client,
        this.client('handoff_follow_ups')
          .select('id', 'entity_ref', 'severity')
          .whereIn('state', [...openFollowUpStates])
          .orderBy('position'),
        'entity_ref',
        entityRefs,
      );
    return rows.map(row => ({
      id: row.id,
      entityRef: row.entity_ref,
      severity: row.severity,
    }));
  }

  /** How many of some severities came of a record. */
  async countOf(
    origin: { type: FollowUp['origin']['type']; id: string },
    severities: readonly Severity[],
  ): Promise<number> {
    const [{ count }] = await this.client('handoff_follow_ups')
      .where({ origin_id: origin.id, origin_type: origin.type })
      .whereIn('state', [...openFollowUpStates])
      .whereIn('severity', [...severities])
      .count({ count: '*' });
    return Number(count);
  }
}

import type { Knex } from 'knex';
import { whereAmong } from '../database';
import { HELPFUL_OUTCOMES } from './rules';

/** A run or drill that ended well. */
export interface Rehearsal {
  runId: string;
  documentId: string;
  environment?: string;
  /** When it ended, ISO 8601. */
  endedAt: string;
}

/** Which documents were carried out well, whoever may read them: for what the plugin finds out in its own name. */
export class Rehearsals {
  static create(options: { client: Knex }): Rehearsals {
    return new Rehearsals(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** The last one of each document in each environment. */
  async find(documentIds: string[]): Promise<Rehearsal[]> {
    if (!documentIds.length) return [];
    const ranked = whereAmong(
      this.client,
      this.client('handoff_runs')
        .select('id', 'document_id', 'environment', 'ended_at')
        .rowNumber('place', window =>
          window
            .partitionBy(['document_id', 'environment'])
            .orderBy('ended_at', 'desc'),
        )
        .where('state', 'finished')
        .whereIn('outcome', [...HELPFUL_OUTCOMES]),
      'document_id',
      documentIds,
    );
    const rows: {
      id: string;
      document_id: string;
      environment: string | null;
      ended_at: string;
    }[] = await this.client
      .from(ranked.as('ranked'))
      .select('id', 'document_id', 'environment', 'ended_at')
      .where('place', 1);
    return rows.map(row => ({
      runId: row.id,
      documentId: row.document_id,
      environment: row.environment ?? undefined,
      endedAt: row.ended_at,
    }));
  }
}

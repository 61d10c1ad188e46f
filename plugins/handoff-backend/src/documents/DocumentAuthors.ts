import type { Knex } from 'knex';
import { whereAmong } from '../database';

/** Who wrote documents, whoever may read them: for what the plugin finds out in its own name. */
export class DocumentAuthors {
  static create(options: { client: Knex }): DocumentAuthors {
    return new DocumentAuthors(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /**
   * The authors of the revisions of some documents, who wrote last first.
   *
   * @returns refs of Users, or names, by the ids of documents
   */
  async list(documentIds: string[]): Promise<Map<string, string[]>> {
    const rows: { document_id: string; author: string }[] = await whereAmong(
      this.client,
      this.client('handoff_revisions')
        .whereNotNull('author')
        .orderBy('number', 'desc')
        .select('document_id', 'author'),
      'document_id',
      documentIds,
    );
    const byDocument = Map.groupBy(rows, ({ document_id }) => document_id);
    return new Map(
      [...byDocument].map(([id, of]) => [
        id,
        [...new Set(of.map(({ author }) => author))],
      ]),
    );
  }
}

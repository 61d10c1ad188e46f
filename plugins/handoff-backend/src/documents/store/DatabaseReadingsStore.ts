import type { Knex } from 'knex';
import { inBatches } from '../../database';
import type { DocumentIndex } from './DocumentIndex';
import { lockEntity, readCurrent, type CurrentRow } from './currentDocuments';
import { dropUnusedFiles } from './purgeRevision';
import type { Reading, ReadingCounts, ReadingsStore } from './ReadingsStore';
import type { DocumentRow } from './rows';
import { hasHash, writeDrafts } from './writeDrafts';

export class DatabaseReadingsStore implements ReadingsStore {
  static create(options: {
    client: Knex;
    index: DocumentIndex;
  }): DatabaseReadingsStore {
    return new DatabaseReadingsStore(options.client, options.index);
  }

  private constructor(
    private readonly client: Knex,
    private readonly index: DocumentIndex,
  ) {}

  async listFingerprints(
    origins: string[],
  ): Promise<Map<string, Map<string, string>>> {
    const rows = await this.client<DocumentRow>('handoff_documents')
      .whereIn('origin', origins)
      .whereNull('archived_at')
      .select('origin', 'path', 'fingerprint');
    const byOrigin = new Map<string, Map<string, string>>(
      origins.map(origin => [origin, new Map()]),
    );
    for (const row of rows) {
      byOrigin.get(row.origin)?.set(row.path, row.fingerprint);
    }
    return byOrigin;
  }

  async listNewestRevisions(
    origin: string,
  ): Promise<Map<string, { hash: string; commit?: string }>> {
    const rows: { path: string; hash: string; commit: string | null }[] =
      await this.client('handoff_documents as document')
        .join('handoff_revisions as r', on =>
          on
            .on('r.document_id', 'document.id')
            .andOn('r.number', 'document.revision'),
        )
        .where('document.origin', origin)
        .whereNull('document.archived_at')
        .select('document.path', 'r.hash', 'r.commit');
    return new Map(
      rows.map(({ path, hash, commit }) => [
        path,
        { hash, commit: commit ?? undefined },
      ]),
    );
  }

  async apply(reading: Reading, now: string): Promise<ReadingCounts> {
    return this.client.transaction(async transaction => {
      await lockEntity(transaction, reading.entityRef);
      const rows = await readCurrent(transaction, {
        entity_ref: reading.entityRef,
        origin: reading.origin,
      });
      const current = new Map(rows.map(row => [row.path, row]));
      const written = await this.write(transaction, reading, current, now);
      const archived = await archiveMissing(transaction, reading, current, now);
      if (reading.source) {
        await transaction('handoff_entity_sources')
          .where('id', reading.origin)
          .update({
            folder: reading.source.folder ?? null,
            etag: reading.source.etag ?? null,
            problems: JSON.stringify(reading.source.problems),
          });
      }
      return { ...written, archived };
    });
  }

  private async write(
    transaction: Knex.Transaction,
    reading: Reading,
    current: Map<string, CurrentRow>,
    now: string,
  ): Promise<{ added: number; updated: number }> {
    const drafts = reading.drafts
      .map(draft => ({ draft, known: current.get(draft.path) }))
      // A purged revision stays purged: the same content must not come back from the source.
      .filter(
        ({ draft, known }) => !(known?.purged_at && hasHash(draft, known)),
      );
    await writeDrafts({
      ...reading,
      transaction,
      index: this.index,
      drafts,
      now,
    });
    await dropUnusedFiles(transaction);
    const added = drafts.filter(({ known }) => !known).length;
    return { added, updated: drafts.length - added };
  }
}

/** Archives what is no longer there, and brings back unchanged what is there again. */
async function archiveMissing(
  transaction: Knex.Transaction,
  reading: Reading,
  current: Map<string, CurrentRow>,
  now: string,
): Promise<number> {
  const present = new Set(reading.paths);
  const rows = [...current.values()];
  const gone = rows.filter(row => !row.archived_at && !present.has(row.path));
  const back = rows.filter(row => row.archived_at && present.has(row.path));
  for (const [list, archivedAt] of [
    [gone, now],
    [back, null],
  ] as const) {
    await inBatches(
      list.map(row => row.id),
      batch =>
        transaction('handoff_documents')
          .whereIn('id', batch)
          .update({ archived_at: archivedAt }),
    );
  }
  return gone.length;
}

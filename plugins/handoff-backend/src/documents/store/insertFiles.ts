import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { inBatches, insertBatches } from '../../database';
import type { DraftFile } from './ReadingsStore';

/**
 * Stores the files of the newest revisions of documents in place of those they had. A content is stored once, however
 * many revisions refer to it.
 */
export async function insertFiles(
  transaction: Knex.Transaction,
  documents: { documentId: string; number: number; files: DraftFile[] }[],
): Promise<void> {
  await inBatches(documents, batch =>
    transaction('handoff_revision_files')
      .whereIn(
        ['document_id', 'number'],
        batch.map(({ documentId, number }) => [documentId, number]),
      )
      .delete(),
  );
  const contents = new Map<string, Buffer>();
  const uses = documents.flatMap(({ documentId, number, files }) =>
    files.map(file => {
      const hash = createHash('sha256').update(file.content).digest('hex');
      contents.set(hash, file.content);
      return { document_id: documentId, number, path: file.path, hash };
    }),
  );
  for (const [hash, content] of contents) {
    await transaction('handoff_files')
      .insert({ hash, content })
      .onConflict('hash')
      .ignore();
  }
  await insertBatches(transaction, 'handoff_revision_files', uses);
}

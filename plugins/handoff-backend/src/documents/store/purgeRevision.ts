import type { Knex } from 'knex';
import type { DocumentIndex } from './DocumentIndex';
import type { DocumentRow, RevisionRow } from './rows';

/**
 * Removes the content and the files of a revision for good, and with the newest revision what the search index and the
 * document's own facts say of it. Number, hash, times and people stay.
 *
 * @returns false when there is no such revision
 */
export async function purgeRevision(options: {
  transaction: Knex.Transaction;
  index: DocumentIndex;
  id: string;
  number: number;
  purge: { by: string; at: string; reason: string };
}): Promise<boolean> {
  const { transaction, index, id, number, purge } = options;
  const purged = await transaction<RevisionRow>('handoff_revisions')
    .where({ document_id: id, number })
    .update({
      content: '',
      message: null,
      purged_at: purge.at,
      purged_by: purge.by,
      purge_reason: purge.reason,
    });
  if (!purged) return false;

  await transaction('handoff_revision_files')
    .where({ document_id: id, number })
    .delete();
  await dropUnusedFiles(transaction);

  const newest = await transaction<DocumentRow>('handoff_documents')
    .where({ id, revision: number })
    .first();
  if (newest) {
    await index.remove(transaction, [id]);
    await transaction<DocumentRow>('handoff_documents')
      .where({ id })
      .update({
        // Headings quote the content; everything else was written to be shown beside it.
        facts: JSON.stringify({
          ...JSON.parse(newest.facts),
          headings: [],
          purgedAt: purge.at,
        }),
      });
  }
  return true;
}

/** Files are kept once however many revisions refer to them, so they go with the last one. */
export async function dropUnusedFiles(
  transaction: Knex.Transaction,
): Promise<void> {
  await transaction('handoff_files')
    .whereNotExists(used =>
      used
        .select('rf.hash')
        .from('handoff_revision_files as rf')
        .whereRaw('?? = ??', ['rf.hash', 'handoff_files.hash']),
    )
    .delete();
}

import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inBatches, insertBatches } from '../../database';
import type { SearchStore } from '../../search';
import { insertFiles } from './insertFiles';
import type {
  DocumentDraft,
  Reading,
  ReadingCounts,
  ReadingsStore,
} from './ReadingsStore';
import type { DocumentRow, RevisionRow } from './rows';
import { dropUnusedFiles } from './purgeRevision';

/** The newest revision, as far as it decides whether another is due. */
interface CurrentRow extends DocumentRow {
  hash: string | null;
  purged_at: string | null;
}

export class DatabaseReadingsStore implements ReadingsStore {
  static create(options: {
    client: Knex;
    searchStore: SearchStore;
  }): DatabaseReadingsStore {
    return new DatabaseReadingsStore(options.client, options.searchStore);
  }

  private constructor(
    private readonly client: Knex,
    private readonly searchStore: SearchStore,
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

  async apply(reading: Reading, now: string): Promise<ReadingCounts> {
    return this.client.transaction(async transaction => {
      // Two readings of one entity take turns here, so that the second finds what the first has stored.
      await transaction('handoff_entities')
        .where('entity_ref', reading.entityRef)
        .forUpdate()
        .select('entity_ref');
      const current = await readCurrent(transaction, reading);
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
      return {
        ...written,
        archived,
        unchanged: reading.paths.length - written.added - written.updated,
      };
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
      )
      .map(({ draft, known }) => toWrite(reading, draft, known, now));

    const added = drafts.filter(({ known }) => !known);
    const changed = drafts.filter(({ known }) => known);
    await insertBatches(
      transaction,
      'handoff_documents',
      added.map(({ row }) => row),
    );
    for (const { row } of changed) {
      const { id, created_at: _, ...columns } = row;
      await transaction('handoff_documents').where({ id }).update(columns);
    }

    const ids = drafts.map(({ row }) => row.id);
    const revisions = drafts.flatMap(({ revision }) => revision ?? []);
    await insertBatches(transaction, 'handoff_revisions', revisions);
    await inBatches(ids, batch =>
      transaction('handoff_document_labels')
        .whereIn('document_id', batch)
        .delete(),
    );
    await insertBatches(
      transaction,
      'handoff_document_labels',
      drafts.flatMap(({ row, draft }) => toLabels(row.id, draft)),
    );
    await insertFiles(
      transaction,
      drafts.map(({ row, draft }) => ({
        documentId: row.id,
        number: row.revision,
        files: draft.files,
      })),
    );
    await dropUnusedFiles(transaction);
    await this.searchStore.put(
      transaction,
      drafts.map(({ row, draft }) => ({
        ...draft.searchable,
        documentId: row.id,
      })),
    );
    return { added: added.length, updated: changed.length };
  }
}

async function readCurrent(
  transaction: Knex.Transaction,
  reading: Reading,
): Promise<Map<string, CurrentRow>> {
  const rows: CurrentRow[] = await transaction('handoff_documents as document')
    .leftJoin('handoff_revisions as r', on =>
      on
        .on('r.document_id', 'document.id')
        .andOn('r.number', 'document.revision'),
    )
    .where({
      'document.entity_ref': reading.entityRef,
      'document.origin': reading.origin,
    })
    .select('document.*', 'r.hash', 'r.purged_at');
  return new Map(rows.map(row => [row.path, row]));
}

function toWrite(
  reading: Reading,
  draft: DocumentDraft,
  known: CurrentRow | undefined,
  now: string,
) {
  const id = known?.id ?? randomUUID();
  const isNewRevision = draft.revision && !hasHash(draft, known);
  const number = (known?.revision ?? 0) + (isNewRevision ? 1 : 0);
  const previous = known && JSON.parse(known.facts);
  const row: DocumentRow = {
    id,
    entity_ref: reading.entityRef,
    origin: reading.origin,
    path: draft.path,
    source_type: draft.sourceType,
    view_url: draft.viewUrl ?? null,
    edit_url: draft.editUrl ?? null,
    kind: draft.kind,
    title: draft.title,
    steward: draft.steward ?? null,
    facts: JSON.stringify({
      ...draft.facts,
      updatedBy: isNewRevision ? draft.revision?.author : previous?.updatedBy,
    }),
    restricted: draft.restricted,
    retired: draft.retired,
    revision: number,
    fingerprint: draft.fingerprint,
    archived_at: null,
    created_at: known?.created_at ?? now,
    updated_at: isNewRevision || !known ? now : known.updated_at,
  };
  const revision: RevisionRow | undefined = isNewRevision
    ? toRevisionRow(id, number, draft, now)
    : undefined;
  return { draft, known, row, revision };
}

function toRevisionRow(
  id: string,
  number: number,
  draft: DocumentDraft,
  now: string,
): RevisionRow {
  return {
    document_id: id,
    number,
    content: draft.revision?.content ?? '',
    hash: hashOf(draft) ?? '',
    author: draft.revision?.author ?? null,
    message: draft.revision?.message ?? null,
    commit: draft.revision?.commit ?? null,
    minor: draft.revision?.minor ?? false,
    created_at: now,
    purged_at: null,
    purged_by: null,
    purge_reason: null,
  };
}

function hashOf(draft: DocumentDraft): string | undefined {
  return (
    draft.revision &&
    createHash('sha256').update(draft.revision.content).digest('hex')
  );
}

function hasHash(draft: DocumentDraft, known: CurrentRow | undefined): boolean {
  return known?.hash !== undefined && known.hash === (hashOf(draft) ?? null);
}

function toLabels(documentId: string, draft: DocumentDraft) {
  const labels = {
    tag: draft.facts.tags,
    alert: draft.facts.alerts,
    reader: draft.facts.readers,
  };
  return Object.entries(labels).flatMap(([type, values]) =>
    [...new Set(values)].map(value => ({
      document_id: documentId,
      type,
      value: value.slice(0, 500),
    })),
  );
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

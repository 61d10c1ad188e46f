import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inBatches, insertBatches } from '../../database';
import type { DocumentIndex } from './DocumentIndex';
import type { CurrentRow } from './currentDocuments';
import { insertFiles } from './insertFiles';
import type { DocumentDraft } from './ReadingsStore';
import type { DocumentRow, RevisionRow } from './rows';

/** A draft, and the document that it is a new state of, if there is one already. */
export interface KnownDraft {
  draft: DocumentDraft;
  known?: CurrentRow;
}

/**
 * Stores drafts with their revisions, labels, files and index entries. A revision is added only where the content differs
 * from the newest one.
 *
 * @returns ids of the documents, in the order of the drafts
 */
export async function writeDrafts(options: {
  transaction: Knex.Transaction;
  index: DocumentIndex;
  entityRef: string;
  origin: string;
  drafts: KnownDraft[];
  now: string;
}): Promise<string[]> {
  const { transaction, index, now } = options;
  const drafts = options.drafts.map(known => toWrite(options, known, now));
  await insertBatches(
    transaction,
    'handoff_documents',
    drafts.filter(({ known }) => !known).map(({ row }) => row),
  );
  for (const { row } of drafts.filter(({ known }) => known)) {
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
  await index.put(
    transaction,
    drafts.map(({ row, draft }) => ({
      ...draft.searchable,
      documentId: row.id,
      entityRef: row.entity_ref,
      urls: [draft.viewUrl, draft.editUrl].filter(url => url !== undefined),
    })),
  );
  return ids;
}

/** Whether the newest revision has the content of the draft. */
export function hasHash(
  draft: Pick<DocumentDraft, 'revision'>,
  known: CurrentRow | undefined,
): boolean {
  return known?.hash !== undefined && known.hash === (hashOf(draft) ?? null);
}

/** SHA-256 of the content. */
export function hashOf(
  draft: Pick<DocumentDraft, 'revision'>,
): string | undefined {
  return (
    draft.revision &&
    createHash('sha256').update(draft.revision.content).digest('hex')
  );
}

function toWrite(
  place: { entityRef: string; origin: string },
  { draft, known }: KnownDraft,
  now: string,
) {
  const id = known?.id ?? randomUUID();
  const isNewRevision = draft.revision && !hasHash(draft, known);
  const number = (known?.revision ?? 0) + (isNewRevision ? 1 : 0);
  const previous = known && JSON.parse(known.facts);
  const row: DocumentRow = {
    id,
    entity_ref: place.entityRef,
    origin: place.origin,
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
    archived_by: null,
    created_at: known?.created_at ?? now,
    updated_at: isNewRevision || !known ? now : known.updated_at,
  };
  const revision: RevisionRow | undefined = isNewRevision
    ? toRevisionRow({ id, entityRef: place.entityRef }, number, draft, now)
    : undefined;
  return { draft, known, row, revision };
}

function toRevisionRow(
  { id, entityRef }: { id: string; entityRef: string },
  number: number,
  draft: DocumentDraft,
  now: string,
): RevisionRow {
  return {
    document_id: id,
    entity_ref: entityRef,
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

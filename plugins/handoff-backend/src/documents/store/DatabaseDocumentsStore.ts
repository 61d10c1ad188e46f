import { randomUUID } from 'node:crypto';
import type { Review, Revision } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { readPage, type PageOptions, type StoredPage } from '../../database';
import type { DocumentIndex, DocumentScope } from './DocumentIndex';
import type { DocumentUse } from '../DocumentUse';
import { addUse, countUses } from './documentUses';
import type {
  DocumentOrder,
  DocumentQuery,
  DocumentsStore,
  StoredDocument,
} from './DocumentsStore';
import { resetEvidence } from './evidenceRows';
import { reviewValueKey } from './reviewValueKey';
import { joinDocuments } from './joinDocuments';
import { purgeRevision } from './purgeRevision';
import {
  toReview,
  toRevision,
  type DocumentRow,
  type ReviewRow,
  type RevisionRow,
} from './rows';
import { whereDocuments } from './whereDocuments';

/** How lists of documents are sorted. */
const ORDERS = {
  updated: { key: 'document.updated_at', direction: 'desc' },
  importance: {
    key: `(coalesce(e.tier, '9') || case document.kind when 'runbook' then '1' when 'rollback' then '2'
      when 'escalation' then '3' when 'deployment' then '4' else '5' end)`,
    direction: 'asc',
  },
} as const;

function sortedBy(order: DocumentOrder) {
  if (order.by !== 'value') return ORDERS[order.by];
  return { key: reviewValueKey(order.usedSince), direction: 'desc' } as const;
}

const REVISION_COLUMNS = [
  'document_id',
  'number',
  'hash',
  'author',
  'message',
  'commit',
  'minor',
  'created_at',
  'purged_at',
  'purged_by',
  'purge_reason',
];

export class DatabaseDocumentsStore implements DocumentsStore {
  static create(options: {
    client: Knex;
    index: DocumentIndex;
  }): DatabaseDocumentsStore {
    return new DatabaseDocumentsStore(options.client, options.index);
  }

  private constructor(
    private readonly client: Knex,
    private readonly index: DocumentIndex,
  ) {}

  async list(
    query: DocumentQuery,
    options: PageOptions & { order: DocumentOrder },
  ): Promise<StoredPage<StoredDocument>> {
    const page = await readPage<DocumentRow>({
      client: this.client,
      query: () => this.documents(query),
      join: rows =>
        rows.leftJoin(
          'handoff_entities as e',
          'e.entity_ref',
          'document.entity_ref',
        ),
      columns: ['document.*'],
      ...sortedBy(options.order),
      id: 'document.id',
      page: options,
    });
    return { ...page, items: await joinDocuments(this.client, page.items) };
  }

  async find(query: DocumentQuery): Promise<StoredDocument[]> {
    const rows: DocumentRow[] = await this.documents(query).select(
      'document.*',
    );
    return joinDocuments(this.client, rows);
  }

  async listEntityRefs(query: DocumentQuery): Promise<string[]> {
    return this.documents(query)
      .distinct('document.entity_ref')
      .pluck('document.entity_ref');
  }

  scope(query: DocumentQuery): DocumentScope {
    return (outer, documentIdColumn) => {
      outer.whereExists(inner => {
        inner
          .select('document.id')
          .from('handoff_documents as document')
          .whereRaw('?? = ??', ['document.id', documentIdColumn]);
        whereDocuments(inner, query);
      });
    };
  }

  async listRevisions(
    id: string,
    options: PageOptions,
  ): Promise<StoredPage<Revision>> {
    const page = await readPage<RevisionRow>({
      client: this.client,
      query: () => this.client('handoff_revisions').where('document_id', id),
      columns: REVISION_COLUMNS,
      key: 'number',
      id: 'document_id',
      direction: 'desc',
      page: options,
    });
    return { ...page, items: page.items.map(toRevision) };
  }

  async getRevision(
    id: string,
    number: number,
  ): Promise<{ revision: Revision; content: string } | undefined> {
    const row = await this.client<RevisionRow>('handoff_revisions')
      .where({ document_id: id, number })
      .first();
    return row && { revision: toRevision(row), content: row.content };
  }

  async listContents(
    revisions: { documentId: string; number: number }[],
  ): Promise<{ documentId: string; number: number; content: string }[]> {
    const wanted = new Set(revisions.map(keyOf));
    const found: { documentId: string; number: number; content: string }[] =
      await this.client('handoff_revisions')
        .whereIn('document_id', [
          ...new Set(revisions.map(({ documentId }) => documentId)),
        ])
        .whereIn('number', [...new Set(revisions.map(each => each.number))])
        .select('document_id as documentId', 'number', 'content');
    return found.filter(revision => wanted.has(keyOf(revision)));
  }

  async getContents(ids: string[]): Promise<Map<string, string>> {
    const rows: { document_id: string; content: string }[] = await this.client(
      'handoff_revisions as r',
    )
      .join('handoff_documents as document', on =>
        on
          .on('document.id', 'r.document_id')
          .andOn('document.revision', 'r.number'),
      )
      .whereIn('document.id', ids)
      .select('r.document_id', 'r.content');
    return new Map(rows.map(row => [row.document_id, row.content]));
  }

  async listFiles(id: string, number: number): Promise<string[]> {
    const paths: string[] = await this.client('handoff_revision_files')
      .where({ document_id: id, number })
      .pluck('path');
    return paths.toSorted();
  }

  async getFile(
    id: string,
    number: number,
    path: string,
  ): Promise<Buffer | undefined> {
    const row: { content: Buffer } | undefined = await this.client(
      'handoff_revision_files as rf',
    )
      .join('handoff_files as f', 'f.hash', 'rf.hash')
      .where({ 'rf.document_id': id, 'rf.number': number, 'rf.path': path })
      .first('f.content');
    return row?.content;
  }

  async purgeRevision(
    id: string,
    number: number,
    purge: { by: string; at: string; reason: string },
  ): Promise<boolean> {
    return this.client.transaction(transaction =>
      purgeRevision({
        transaction,
        index: this.index,
        id,
        number,
        purge,
      }),
    );
  }

  async addReview(id: string, review: Review): Promise<void> {
    await this.client<ReviewRow>('handoff_reviews').insert({
      id: randomUUID(),
      document_id: id,
      revision: review.revision,
      reviewed_by: review.by,
      reviewed_at: review.at,
      comment: review.comment,
    });
    await resetEvidence(this.client, id, review.at);
  }

  async addUse(id: string, use: DocumentUse): Promise<boolean> {
    const isNew = await addUse(this.client, id, use);
    if (isNew && use.helped) await resetEvidence(this.client, id, use.at);
    return isNew;
  }

  async countUses(ids: string[], since: string): Promise<Map<string, number>> {
    return countUses(this.client, ids, since);
  }

  async listReviews(
    id: string,
    options: PageOptions,
  ): Promise<StoredPage<Review>> {
    const page = await readPage<ReviewRow>({
      client: this.client,
      query: () => this.client('handoff_reviews').where('document_id', id),
      columns: ['*'],
      key: 'reviewed_at',
      id: 'id',
      direction: 'desc',
      page: options,
    });
    return { ...page, items: page.items.map(toReview) };
  }

  private documents(query: DocumentQuery): Knex.QueryBuilder {
    return whereDocuments(this.client('handoff_documents as document'), query);
  }
}

function keyOf(revision: { documentId: string; number: number }): string {
  return `${revision.number} ${revision.documentId}`;
}

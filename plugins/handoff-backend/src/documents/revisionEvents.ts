import type { Knex } from 'knex';
import { newestOf } from '../database';
import type { TimelineSource } from '../timeline';
import type { DocumentsService } from './DocumentsService';
import { WHATEVER_BECAME_OF_IT } from './DocumentVisibility';

/** Tells the timeline of new revisions of documents. */
export function revisionEvents(options: {
  client: Knex;
  documents: DocumentsService;
}): TimelineSource {
  const { client, documents } = options;
  return {
    type: 'document',
    async list(query, context) {
      const selection = { include: WHATEVER_BECAME_OF_IT };
      const scope = await documents.scope(selection, context);
      const found = await newestOf({
        ...query,
        client,
        query: entityRef => {
          const ofEntity = client('handoff_revisions as r').where(
            'r.entity_ref',
            entityRef,
          );
          scope(ofEntity, 'r.document_id');
          return ofEntity;
        },
        at: 'r.created_at',
        id: `(r.document_id || '/' || r.number)`,
      });
      const revisions = found.map(({ id, at }) => {
        const [documentId, number] = id.split('/');
        return { id, at, documentId, number: Number(number) };
      });
      const ids = [...new Set(revisions.map(each => each.documentId))];
      if (!ids.length) return [];
      const [visible, rows] = await Promise.all([
        documents.find({ ...selection, ids }, context),
        readSayings(client, ids),
      ]);
      const byId = new Map(visible.map(document => [document.id, document]));
      return revisions.flatMap(({ id, at, documentId, number }) => {
        const document = byId.get(documentId);
        if (!document) return [];
        const row = rows.get(id);
        return [
          {
            id,
            at,
            title: document.title,
            state: row?.message ?? undefined,
            by: row?.author ?? undefined,
            entityRefs: [document.entityRef],
            documentId,
            revision: number,
          },
        ];
      });
    },
  };
}

/** Who has written the revisions of some documents, and what they have said of them. */
async function readSayings(
  client: Knex,
  documentIds: string[],
): Promise<Map<string, { author: string | null; message: string | null }>> {
  const rows: {
    document_id: string;
    number: number;
    author: string | null;
    message: string | null;
  }[] = await client('handoff_revisions')
    .whereIn('document_id', documentIds)
    .select('document_id', 'number', 'author', 'message');
  return new Map(rows.map(row => [`${row.document_id}/${row.number}`, row]));
}

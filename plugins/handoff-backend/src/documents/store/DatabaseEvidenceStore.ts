import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { inBatches, skipLocked, whereAmong } from '../../database';
import type { DocumentIndex } from './DocumentIndex';
import { EVIDENCE, toEvidenceRow, type EvidenceRow } from './evidenceRows';
import type { Claim, EvidenceStore, RevisionTimes } from './EvidenceStore';

/** Documents that are new or changed are entered to be looked at, in the transaction that stores them. */
export class DatabaseEvidenceStore implements EvidenceStore, DocumentIndex {
  static create(options: {
    client: Knex;
    clock: () => DateTime<true>;
  }): DatabaseEvidenceStore {
    return new DatabaseEvidenceStore(options.client, options.clock);
  }

  private constructor(
    private readonly client: Knex,
    private readonly clock: () => DateTime<true>,
  ) {}

  put: DocumentIndex['put'] = async (transaction, documents) => {
    const lookAt = this.clock().toUTC().toISO();
    await inBatches(documents, batch =>
      transaction(EVIDENCE)
        .insert(
          batch.map(({ documentId }) => ({
            document_id: documentId,
            look_at: lookAt,
          })),
        )
        .onConflict('document_id')
        .merge(['look_at']),
    );
  };

  remove: DocumentIndex['remove'] = async (transaction, documentIds) => {
    await whereAmong(
      transaction,
      transaction(EVIDENCE),
      'document_id',
      documentIds,
    ).delete();
  };

  mark: EvidenceStore['mark'] = async (wanted, at) => {
    const { documentIds, entityRefs, repositories } = wanted;
    const marked = () => this.client(EVIDENCE).where('look_at', '>', at);
    const among = async (column: string, values: string[] | undefined) => {
      if (!values?.length) return;
      await whereAmong(this.client, marked(), column, values).update({
        look_at: at,
      });
    };
    await among('document_id', documentIds);
    await among('repository', repositories);
    if (entityRefs?.length) {
      const attached = whereAmong(
        this.client,
        this.client('handoff_documents').select('id'),
        'entity_ref',
        entityRefs,
      );
      await marked().whereIn('document_id', attached).update({ look_at: at });
    }
  };

  claim: EvidenceStore['claim'] = async ({ now, until, limit }) =>
    this.client.transaction(async transaction => {
      const documentIds: string[] = await skipLocked(
        transaction,
        transaction(EVIDENCE)
          .where('look_at', '<=', now)
          .orderBy(['look_at', 'document_id'])
          .limit(limit),
      ).pluck('document_id');
      if (documentIds.length) {
        await whereAmong(
          transaction,
          transaction(EVIDENCE),
          'document_id',
          documentIds,
        ).update({ look_at: until });
      }
      return { documentIds, until };
    });

  settle: EvidenceStore['settle'] = async (claim, found, lookAt) =>
    this.client.transaction(async transaction => {
      await putOff(transaction, claim, lookAt);
      await inBatches(found, batch =>
        transaction<EvidenceRow>(EVIDENCE)
          .insert(batch.map(each => toEvidenceRow(each, lookAt)))
          .onConflict('document_id')
          // When to look next stays as it is, for it may have been marked.
          .merge([
            'repository',
            'revision',
            'since',
            'changes',
            'high_risk',
            'named',
            'dependencies',
            'points',
            'alerts',
            'merged_at',
          ]),
      );
    });

  async listRevisionTimes(
    documentIds: string[],
  ): Promise<Map<string, RevisionTimes>> {
    const rows: {
      document_id: string;
      number: number;
      created_at: string;
      minor: boolean | number;
      newest: number;
    }[] = await whereAmong(
      this.client,
      this.client('handoff_revisions as r')
        .join('handoff_documents as d', 'd.id', 'r.document_id')
        .whereRaw('r.number >= d.revision - 1')
        .select('r.document_id', 'r.number', 'r.created_at', 'r.minor')
        .select('d.revision as newest'),
      'd.id',
      documentIds,
    );
    const byDocument = Map.groupBy(rows, row => row.document_id);
    return new Map(
      [...byDocument].flatMap(([id, revisions]) => {
        const newest = revisions.find(each => each.number === each.newest);
        if (!newest) return [];
        const previous = revisions.find(each => each !== newest);
        return [
          [
            id,
            {
              newest: newest.created_at,
              isMinor: Boolean(newest.minor),
              previous: previous?.created_at,
            },
          ],
        ];
      }),
    );
  }
}

/** Those that were marked since they were claimed are looked at again at once. */
async function putOff(
  transaction: Knex.Transaction,
  { documentIds, until }: Claim,
  lookAt: string,
): Promise<void> {
  await whereAmong(
    transaction,
    transaction(EVIDENCE).where('look_at', until),
    'document_id',
    documentIds,
  ).update({ look_at: lookAt });
}

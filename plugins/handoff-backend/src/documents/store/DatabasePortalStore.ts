import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { DocumentIndex } from './DocumentIndex';
import { lockEntity, readCurrent, type CurrentRow } from './currentDocuments';
import { joinDocuments } from './joinDocuments';
import type {
  LockedDocument,
  PortalChange,
  PortalDraft,
  PortalStore,
  Reader,
} from './PortalStore';
import type { DocumentRow, RevisionRow } from './rows';
import { whereDocuments } from './whereDocuments';
import { writeDrafts } from './writeDrafts';

const ORIGIN = 'portal';

/** Undoes a transaction. */
class UnreadableError extends Error {}

export class DatabasePortalStore implements PortalStore {
  static create(options: {
    client: Knex;
    index: DocumentIndex;
  }): DatabasePortalStore {
    return new DatabasePortalStore(options.client, options.index);
  }

  private constructor(
    private readonly client: Knex,
    private readonly index: DocumentIndex,
  ) {}

  async create(
    { entityRef, draft }: { entityRef: string; draft: PortalDraft },
    reader: Reader,
    now: string,
  ): Promise<string | undefined> {
    return this.readably(async transaction => {
      await lockEntity(transaction, entityRef);
      const id = await this.write(transaction, { entityRef, draft, now });
      await assertReadable(transaction, id, reader);
      return id;
    });
  }

  async change(
    id: string,
    decide: (document: LockedDocument) => PortalChange,
    reader: Reader,
    now: string,
  ): Promise<boolean> {
    const changed = await this.readably(async transaction => {
      const known = await lock(transaction, id);
      if (!known) return false;
      await this.apply(
        transaction,
        known,
        decide(await load(transaction, known)),
        now,
      );
      await assertReadable(transaction, id, reader);
      return true;
    });
    return changed ?? false;
  }

  async bringBack(entityRef: string): Promise<void> {
    await this.client<DocumentRow>('handoff_documents')
      .where({ entity_ref: entityRef, origin: ORIGIN, archived_by: null })
      .whereNotNull('archived_at')
      .update({ archived_at: null });
  }

  async redraft(
    { id, revision }: { id: string; revision: number },
    draft: PortalDraft,
    now: string,
  ): Promise<void> {
    await this.client.transaction(async transaction => {
      const known = await lock(transaction, id);
      if (known?.revision !== revision || known.archived_at) return;
      await this.write(transaction, {
        entityRef: known.entity_ref,
        draft,
        known,
        now,
      });
    });
  }

  async listOutdated(fingerprintPrefix: string): Promise<string[]> {
    return this.client<DocumentRow>('handoff_documents')
      .where('origin', ORIGIN)
      .whereNot('fingerprint', 'like', `${fingerprintPrefix}%`)
      .whereNull('archived_at')
      .distinct('entity_ref')
      .pluck('entity_ref');
  }

  private async apply(
    transaction: Knex.Transaction,
    known: CurrentRow,
    change: PortalChange,
    now: string,
  ): Promise<void> {
    if (change.to === 'archived') {
      await transaction<DocumentRow>('handoff_documents')
        .where('id', known.id)
        .update({ archived_at: now, archived_by: change.by });
    } else if (change.draft) {
      const { draft } = change;
      await this.write(transaction, {
        entityRef: known.entity_ref,
        draft,
        known,
        now,
      });
    } else {
      await transaction<DocumentRow>('handoff_documents')
        .where('id', known.id)
        .update({ archived_at: null, archived_by: null });
    }
  }

  private async write(
    transaction: Knex.Transaction,
    options: {
      entityRef: string;
      draft: PortalDraft;
      known?: CurrentRow;
      now: string;
    },
  ): Promise<string> {
    const { entityRef, draft, known, now } = options;
    const path = known?.path ?? randomUUID();
    const [id] = await writeDrafts({
      transaction,
      index: this.index,
      entityRef,
      origin: ORIGIN,
      drafts: [{ draft: { ...draft, path }, known }],
      now,
    });
    return id;
  }

  /** Runs a transaction that is undone when its outcome cannot be read. */
  private async readably<T>(
    run: (transaction: Knex.Transaction) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await this.client.transaction(run);
    } catch (error) {
      if (error instanceof UnreadableError) return undefined;
      throw error;
    }
  }
}

/** Has others who want to change the document wait; SQLite has one writer at a time anyway. */
async function lock(
  transaction: Knex.Transaction,
  id: string,
): Promise<CurrentRow | undefined> {
  await transaction('handoff_documents')
    .where({ id, origin: ORIGIN })
    .forUpdate()
    .select('id');
  const [row] = await readCurrent(transaction, { id });
  return row?.origin === ORIGIN ? row : undefined;
}

async function load(
  transaction: Knex.Transaction,
  row: CurrentRow,
): Promise<LockedDocument> {
  const [stored] = await joinDocuments(transaction, [row]);
  const purgedHashes: string[] = await transaction<RevisionRow>(
    'handoff_revisions',
  )
    .where('document_id', row.id)
    .whereNotNull('purged_at')
    .pluck('hash');
  return { ...stored, purgedHashes };
}

async function assertReadable(
  transaction: Knex.Transaction,
  id: string,
  reader: Reader,
): Promise<void> {
  const readable = await whereDocuments(
    transaction('handoff_documents as document'),
    { ...reader, ids: [id], include: ['retired', 'archived'] },
  ).first('document.id');
  if (!readable) throw new UnreadableError();
}

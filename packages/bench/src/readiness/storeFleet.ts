import { createHash, randomUUID } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import { parseDocument } from 'backstage-plugin-handoff-node';
import type { Knex } from 'knex';
import {
  composeIndexes,
  DatabaseAlertEntities,
  DatabaseAlertNames,
  DatabaseGateRecords,
  DatabaseReadingsStore,
  DatabaseSearchStore,
  DatabaseSourcesStore,
  draftDocument,
} from '../common/handoffBackend';
import {
  documentsOf,
  factsOf,
  gateIds,
  isReported,
  isSigned,
  ownerOf,
  refOf,
} from './fleet';

/** Reports of one transaction. */
const BATCH_SIZE = 5000;

/** Stores components, their documents, reports and sign-offs as the catalog, repositories, pipelines and people bring them. */
export async function storeFleet(
  client: Knex,
  components: Entity[],
): Promise<void> {
  const at = new Date().toISOString();
  const sources = DatabaseSourcesStore.create({
    client,
    entityIndex: new DatabaseAlertEntities(),
  });
  const readings = DatabaseReadingsStore.create({
    client,
    index: composeIndexes(
      await DatabaseSearchStore.create({ client }),
      new DatabaseAlertNames(),
    ),
  });
  for (const [index, entity] of components.entries()) {
    await sources.putEntity(
      {
        entityRef: refOf(index),
        etag: '1',
        title: entity.metadata.title!,
        owners: [ownerOf(index)],
        problems: [],
        requests: [],
        entity,
      },
      at,
    );
    const drafts = documentsOf(index).map(file => draft(file, entity));
    await readings.apply(
      {
        entityRef: refOf(index),
        origin: 'bench',
        paths: drafts.map(({ path }) => path),
        drafts,
      },
      at,
    );
  }
  await storeRecords(client, components.length, at);
}

async function storeRecords(
  client: Knex,
  count: number,
  at: string,
): Promise<void> {
  const records = DatabaseGateRecords.create({ client });
  const reports = Array.from({ length: count }, (_, index) =>
    gateIds.filter(isReported).map(gateId => ({
      entityRef: refOf(index),
      gateId,
      state: factsOf(index)[gateId] ? ('passed' as const) : ('failed' as const),
      reason: 'p99 was 180 ms at 1,200 requests a second',
      evidenceUrl: `https://ci.example/runs/${index}`,
      commit: '9f2c1ab',
      at,
      receivedAt: at,
      by: 'external:ci',
    })),
  ).flat();
  for (let start = 0; start < reports.length; start += BATCH_SIZE) {
    const batch = reports.slice(start, start + BATCH_SIZE);
    await records.transaction(transaction =>
      records.addReports(batch, transaction),
    );
  }
  const runbooks: { id: string; entity_ref: string; revision: number }[] =
    await client('handoff_documents')
      .where('kind', 'runbook')
      .select('id', 'entity_ref', 'revision');
  const runbooksOf = Map.groupBy(runbooks, row => row.entity_ref);
  await records.transaction(async transaction => {
    for (let index = 0; index < count; index++) {
      for (const gateId of gateIds.filter(isSigned)) {
        if (!factsOf(index)[gateId]) continue;
        await records.addSignOff(
          {
            id: randomUUID(),
            entityRef: refOf(index),
            gateId,
            by: 'user:default/mock',
            role: 'entity-owner',
            verdict: 'approved',
            reason: 'Read and carried out in staging',
            at,
            signedFor: {
              criterion: hash(`What ${gateId} asks for holds.`),
              documents: (runbooksOf.get(refOf(index)) ?? []).map(
                ({ id, revision }) => ({ id, revision, material: 'as read' }),
              ),
            },
          },
          transaction,
        );
      }
    }
  });
}

function draft(file: { path: string; content: string }, { metadata }: Entity) {
  return {
    ...draftDocument(
      { ...file, parsed: parseDocument(file) },
      {
        entityNames: [metadata.name, metadata.title!],
        fingerprint: '1',
        sourceType: 'repository',
        path: file.path,
        revision: {},
      },
    ),
    path: file.path,
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

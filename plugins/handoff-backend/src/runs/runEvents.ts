import type { Knex } from 'knex';
import { newestOf } from '../database';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import type { TimelineSource } from '../timeline';
import type { RunsService } from './RunsService';

/** Tells the timeline of runs and drills. */
export function runEvents(options: {
  client: Knex;
  documents: DocumentsService;
  runs: RunsService;
}): TimelineSource {
  const { client, documents, runs } = options;
  return {
    type: 'run',
    async list(query, context) {
      const scope = await documents.scope(
        { include: WHATEVER_BECAME_OF_IT },
        context,
      );
      const found = await newestOf({
        ...query,
        client,
        query: entityRef => {
          const ofEntity = client('handoff_runs as run').where(
            'run.entity_ref',
            entityRef,
          );
          scope(ofEntity, 'run.document_id');
          return ofEntity;
        },
        at: 'run.started_at',
        id: 'run.id',
      });
      const ids = found.map(({ id }) => id);
      if (!ids.length) return [];
      const { items } = await runs.list(
        { ids },
        { limit: ids.length },
        context,
      );
      const byId = new Map(items.map(run => [run.id, run]));
      return found.flatMap(({ id, at }) => {
        const run = byId.get(id);
        if (!run) return [];
        return [
          {
            id,
            at,
            endedAt: run.endedAt,
            title: run.document.title,
            state: run.outcome ?? run.state,
            by: run.startedBy,
            entityRefs: [run.document.entityRef],
            environment: run.environment,
            runId: id,
            documentId: run.document.id,
          },
        ];
      });
    },
  };
}

import type { EntitySource, Source } from './SourcesStore';

/** Row of `handoff_sources`. */
export interface SourceRow {
  id: string;
  type: string;
  root: string;
  etag: string | null;
  state: Source['state'];
  error: string | null;
  read_at: string | null;
  failing_since: string | null;
  waiting_until: string | null;
  due_at: string;
  leased_until: string | null;
}

/** Row of `handoff_entity_sources`. */
export interface EntitySourceRow {
  id: string;
  entity_ref: string;
  source_id: string;
  request: string;
  folder: string | null;
  etag: string | null;
  problems: string;
}

export function toSource(row: SourceRow): Source {
  return {
    id: row.id,
    type: row.type,
    root: row.root,
    etag: row.etag ?? undefined,
    state: row.state,
    error: row.error ?? undefined,
    readAt: row.read_at ?? undefined,
    failingSince: row.failing_since ?? undefined,
    waitingUntil: row.waiting_until ?? undefined,
  };
}

export function toEntitySource(row: EntitySourceRow): EntitySource {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    sourceId: row.source_id,
    request: JSON.parse(row.request),
    folder: row.folder ?? undefined,
    etag: row.etag ?? undefined,
    problems: JSON.parse(row.problems),
  };
}

import type {
  ChangeKind,
  ChangeState,
  NoteRevision,
  Risk,
} from 'backstage-plugin-handoff-common';
import { fieldsOf } from '../notes';
import type { ChangeRecord, ListedChange } from './ChangeRecord';

/** A row of `handoff_changes`, without what may be large. */
export interface ListedChangeRow {
  id: string;
  source: string;
  external_id: string;
  kind: ChangeKind;
  title: string;
  url: string | null;
  author: string | null;
  repository: string | null;
  number: number | null;
  commit: string | null;
  environment: string | null;
  version: string | null;
  stated: ChangeState | null;
  state: ChangeState;
  files: number | null;
  additions: number | null;
  deletions: number | null;
  labels: string;
  opened_at: string | null;
  merged_at: string | null;
  deployed_at: string | null;
  reverted_at: string | null;
  reverted_by: string | null;
  risk: Risk | null;
  note: string | null;
  at: string;
  updated_at: string | null;
  received_at: string;
  reported_by: string;
}

/** A row of `handoff_changes`. */
export interface ChangeRow extends ListedChangeRow {
  description: string | null;
  paths: string;
  commits: string;
  facts: string | null;
}

/** A row of `handoff_note_revisions`. */
export interface NoteRevisionRow {
  change_id: string;
  number: number;
  origin: NoteRevision['origin'];
  fields: string;
  at: string;
  by: string;
}

/** The columns that a list shows, with what SQL takes them from JSON. */
export const LISTED_COLUMNS = {
  id: 'text',
  source: 'text',
  external_id: 'text',
  kind: 'text',
  title: 'text',
  url: 'text',
  author: 'text',
  repository: 'text',
  number: 'integer',
  commit: 'text',
  environment: 'text',
  version: 'text',
  stated: 'text',
  state: 'text',
  files: 'integer',
  additions: 'integer',
  deletions: 'integer',
  labels: 'text',
  opened_at: 'text',
  merged_at: 'text',
  deployed_at: 'text',
  reverted_at: 'text',
  reverted_by: 'text',
  risk: 'text',
  note: 'text',
  at: 'text',
  updated_at: 'text',
  received_at: 'text',
  reported_by: 'text',
} as const satisfies Record<keyof ListedChangeRow, 'text' | 'integer'>;

/** All columns. */
export const CHANGE_COLUMNS = {
  ...LISTED_COLUMNS,
  description: 'text',
  paths: 'text',
  commits: 'text',
  facts: 'text',
} as const satisfies Record<keyof ChangeRow, 'text' | 'integer'>;

export function toRow(change: ChangeRecord): ChangeRow {
  return {
    id: change.id,
    source: change.source,
    external_id: change.externalId,
    kind: change.kind,
    title: change.title,
    description: change.description ?? null,
    url: change.url ?? null,
    author: change.author ?? null,
    repository: change.repository ?? null,
    number: change.number ?? null,
    commit: change.commit ?? null,
    environment: change.environment ?? null,
    version: change.version ?? null,
    stated: change.stated ?? null,
    state: change.state,
    files: change.size?.files ?? null,
    additions: change.size?.additions ?? null,
    deletions: change.size?.deletions ?? null,
    labels: JSON.stringify(change.labels),
    paths: JSON.stringify(change.paths),
    commits: JSON.stringify(change.commits),
    facts: change.facts ? JSON.stringify(change.facts) : null,
    opened_at: change.openedAt ?? null,
    merged_at: change.mergedAt ?? null,
    deployed_at: change.deployedAt ?? null,
    reverted_at: change.revertedAt ?? null,
    reverted_by: change.revertedBy ?? null,
    risk: fieldsOf(change.note).risk ?? null,
    note: change.note ? JSON.stringify(change.note) : null,
    at: change.at,
    updated_at: change.updatedAt ?? null,
    received_at: change.receivedAt,
    reported_by: change.reportedBy,
  };
}

export function toListedChange(
  row: ListedChangeRow,
  entityRefs: string[],
): ListedChange {
  return {
    id: row.id,
    source: row.source,
    externalId: row.external_id,
    kind: row.kind,
    title: row.title,
    url: row.url ?? undefined,
    author: row.author ?? undefined,
    repository: row.repository ?? undefined,
    number: row.number ?? undefined,
    commit: row.commit ?? undefined,
    environment: row.environment ?? undefined,
    version: row.version ?? undefined,
    stated: row.stated ?? undefined,
    state: row.state,
    size: toSize(row),
    labels: JSON.parse(row.labels),
    openedAt: row.opened_at ?? undefined,
    mergedAt: row.merged_at ?? undefined,
    deployedAt: row.deployed_at ?? undefined,
    revertedAt: row.reverted_at ?? undefined,
    revertedBy: row.reverted_by ?? undefined,
    note: row.note ? JSON.parse(row.note) : undefined,
    at: row.at,
    updatedAt: row.updated_at ?? undefined,
    receivedAt: row.received_at,
    reportedBy: row.reported_by,
    entityRefs,
  };
}

export function toRecord(row: ChangeRow, entityRefs: string[]): ChangeRecord {
  return {
    ...toListedChange(row, entityRefs),
    description: row.description ?? undefined,
    paths: JSON.parse(row.paths),
    commits: JSON.parse(row.commits),
    facts: row.facts ? JSON.parse(row.facts) : undefined,
  };
}

function toSize({ files, additions, deletions }: ListedChangeRow) {
  const size = {
    ...(files !== null && { files }),
    ...(additions !== null && { additions }),
    ...(deletions !== null && { deletions }),
  };
  return Object.keys(size).length ? size : undefined;
}

export function toNoteRevision(row: NoteRevisionRow): NoteRevision {
  const { number, origin, at, by } = row;
  return { number, origin, at, by, fields: JSON.parse(row.fields) };
}

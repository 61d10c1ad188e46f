import type { ChangeKind, ChangeState } from 'backstage-plugin-handoff-common';
import type { PlacedChange } from './PlacedChange';

/** The columns of `handoff_changes` that tell where a change is. */
export interface PlacedRow {
  id: string;
  kind: ChangeKind;
  title: string;
  url: string | null;
  author: string | null;
  repository: string | null;
  commit: string | null;
  commits: string;
  environment: string | null;
  version: string | null;
  state: ChangeState;
  opened_at: string | null;
  merged_at: string | null;
  deployed_at: string | null;
  reverted_at: string | null;
  at: string;
}

export const PLACED_COLUMNS = [
  'id',
  'kind',
  'title',
  'url',
  'author',
  'repository',
  'commit',
  'commits',
  'environment',
  'version',
  'state',
  'opened_at',
  'merged_at',
  'deployed_at',
  'reverted_at',
  'at',
] as const satisfies readonly (keyof PlacedRow)[];

export function toPlacedChange(
  row: PlacedRow,
  entityRefs: string[],
): PlacedChange {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    url: row.url ?? undefined,
    author: row.author ?? undefined,
    repository: row.repository ?? undefined,
    commit: row.commit ?? undefined,
    commits: JSON.parse(row.commits),
    environment: row.environment ?? undefined,
    version: row.version ?? undefined,
    state: row.state,
    openedAt: row.opened_at ?? undefined,
    mergedAt: row.merged_at ?? undefined,
    deployedAt: row.deployed_at ?? undefined,
    revertedAt: row.reverted_at ?? undefined,
    at: row.at,
    entityRefs,
  };
}

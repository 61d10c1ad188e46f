import type { ChangeKind, Risk } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { whereAmong } from '../database';
import type { CodeChange, EvidenceSource } from '../documents';
import { readEntityRefs } from './store';
import { CHANGE_ENTITIES, CHANGES } from './store/tables';

/** A deployment brings nothing that these have not brought to the code. */
const KINDS: ChangeKind[] = ['pull-request', 'commit', 'configuration'];

interface Row {
  id: string;
  kind: ChangeKind;
  at: string;
  merged_at: string | null;
  repository: string | null;
  paths: string;
  risk: Risk | null;
  files: number | null;
  additions: number | null;
  deletions: number | null;
  state: string;
  reverted_by: string | null;
}

/** Changes of code and configuration, whoever may read them: for what the plugin finds out in its own name. */
export class CodeChanges {
  static create(options: { client: Knex }): CodeChanges {
    return new CodeChanges(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** In no particular order. */
  find: EvidenceSource['findChanges'] = async wanted => {
    const { entityRefs, repositories, since } = wanted;
    const about = whereAmong(
      this.client,
      this.client(CHANGE_ENTITIES).select('change_id').where('at', '>=', since),
      'entity_ref',
      entityRefs,
    );
    const within = whereAmong(
      this.client,
      this.client(CHANGES).select('id').where('at', '>=', since),
      'repository',
      repositories,
    );
    const rows: Row[] = await this.client(CHANGES)
      .select(
        'id',
        'kind',
        'at',
        'merged_at',
        'repository',
        'paths',
        'risk',
        'files',
        'additions',
        'deletions',
        'state',
        'reverted_by',
      )
      .whereIn('id', about.union(within))
      .whereIn('kind', KINDS)
      .whereIn('state', ['merged', 'deployed', 'reverted']);
    const refs = await readEntityRefs(
      this.client,
      rows.map(({ id }) => id),
    );
    return rows.map(row => toCodeChange(row, refs.get(row.id) ?? []));
  };
}

function toCodeChange(row: Row, entityRefs: string[]): CodeChange {
  const { additions, deletions } = row;
  const isSized = additions !== null || deletions !== null;
  return {
    id: row.id,
    isPullRequest: row.kind === 'pull-request',
    at: row.merged_at ?? row.at,
    repository: row.repository ?? undefined,
    entityRefs,
    paths: JSON.parse(row.paths),
    risk: row.risk ?? undefined,
    lines: isSized ? (additions ?? 0) + (deletions ?? 0) : undefined,
    files: row.files ?? undefined,
    isReverted: row.state === 'reverted',
    revertedBy: row.reverted_by ?? undefined,
  };
}

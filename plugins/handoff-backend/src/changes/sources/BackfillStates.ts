import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ChangeSourceStatus } from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../../catalog';
import type { DatabaseEntityRepositories } from '../entities';
import type { Backfill, DatabaseBackfills } from './DatabaseBackfills';

/** Tells how far the changes of repositories were read, of which the caller may read an entity. */
export class BackfillStates {
  static create(options: {
    access: EntityAccess;
    repositories: DatabaseEntityRepositories;
    backfills: DatabaseBackfills;
  }): BackfillStates {
    return new BackfillStates(options);
  }

  private constructor(
    private readonly options: {
      access: EntityAccess;
      repositories: DatabaseEntityRepositories;
      backfills: DatabaseBackfills;
    },
  ) {}

  /** @param wanted - full refs; all repositories when undefined */
  async list(
    wanted: string[] | undefined,
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<ChangeSourceStatus[]> {
    const { access, repositories, backfills } = this.options;
    const states = await backfills.list();
    const folders = await repositories.find([
      ...new Set(states.map(({ repository }) => repository)),
    ]);
    const refs = [...folders.values()].flat().map(each => each.entityRef);
    const readable = new Set(
      await access.filterReadable(
        [...new Set(refs)].filter(ref => !wanted || wanted.includes(ref)),
        credentials,
      ),
    );
    return states.flatMap(state => {
      const entityRefs = (folders.get(state.repository) ?? [])
        .map(({ entityRef }) => entityRef)
        .filter(ref => readable.has(ref));
      return entityRefs.length ? [toStatus(state, entityRefs)] : [];
    });
  }
}

function toStatus(
  { source, repository, ...backfill }: Backfill,
  entityRefs: string[],
): ChangeSourceStatus {
  const { succeededAt, failedAt, failure, retryAt } = backfill;
  return {
    source,
    repository,
    entityRefs: [...new Set(entityRefs)],
    state: failedAt ? 'failing' : stateOf(succeededAt),
    lastReadAt: succeededAt,
    failingSince: failedAt,
    waitingUntil: retryAt,
    error: failure,
  };
}

function stateOf(succeededAt: string | undefined) {
  return succeededAt ? 'ok' : 'pending';
}

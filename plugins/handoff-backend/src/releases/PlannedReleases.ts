import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  handoffReleaseReadPermission,
  type ReleaseState,
  type ReleaseWindow,
  type Risk,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { EntityAccess } from '../catalog';
import { assertAllowed } from '../permissions';
import { DatabasePlannedReleases } from './store/DatabasePlannedReleases';

/** What of a release with a window others are told. */
export interface PlannedRelease {
  id: string;
  title: string;
  entityRefs: string[];
  environment?: string;
  version?: string;
  window: ReleaseWindow;
  state: ReleaseState;
  risk: Risk;
  /** Full refs of the Users and Groups that have a role. */
  parties: string[];
}

/** Which releases with a window. */
export interface PlannedReleaseQuery {
  /** ISO 8601 in UTC: windows that end after it. */
  from: string;
  /** ISO 8601 in UTC: windows that begin before it. */
  to: string;
  /** Releases of these alone. */
  entityRefs?: string[];
  limit: number;
}

interface PlannedContext {
  credentials: BackstageCredentials;
}

/** Releases that have a window, for what shows many of them at once. */
export class PlannedReleases {
  static create(options: {
    client: Knex;
    access: EntityAccess;
    permissions: PermissionsService;
  }): PlannedReleases {
    return new PlannedReleases(
      options,
      DatabasePlannedReleases.create(options),
    );
  }

  private constructor(
    private readonly options: {
      access: EntityAccess;
      permissions: PermissionsService;
    },
    private readonly store: DatabasePlannedReleases,
  ) {}

  /**
   * Those of which the caller may read an entity, with those entities, in the order in which they begin.
   *
   * @throws NotAllowedError for callers who may not read releases
   */
  async list(
    query: PlannedReleaseQuery,
    { credentials }: PlannedContext,
  ): Promise<PlannedRelease[]> {
    const { access } = this.options;
    await this.assertMay({ credentials });
    if ((await access.extent(credentials)) === 'all') {
      return this.store.list(query);
    }
    const entityRefs = await access.filterReadable(
      await this.store.listEntityRefs(query),
      credentials,
    );
    return this.listFor({ ...query, entityRefs });
  }

  /** Those of some entities, with no other entities, whoever asks: for those who were found to be allowed to read them. */
  async listFor(
    query: PlannedReleaseQuery & { entityRefs: string[] },
  ): Promise<PlannedRelease[]> {
    if (!query.entityRefs.length) return [];
    const wanted = new Set(query.entityRefs);
    return (await this.store.list(query)).map(release => ({
      ...release,
      entityRefs: release.entityRefs.filter(ref => wanted.has(ref)),
    }));
  }

  /**
   * Entities that the caller may read and that have releases, with a window or without.
   *
   * @throws NotAllowedError for callers who may not read releases
   */
  async listEntityRefs({ credentials }: PlannedContext): Promise<string[]> {
    await this.assertMay({ credentials });
    return this.options.access.filterReadable(
      await this.store.listEntityRefs(),
      credentials,
    );
  }

  private async assertMay(context: PlannedContext): Promise<void> {
    await assertAllowed(
      this.options.permissions,
      handoffReleaseReadPermission,
      context,
    );
  }
}

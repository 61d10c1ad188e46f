import type {
  AuthService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  handoffPermissions,
  handoffReleaseReadPermission,
  type RESOURCE_TYPE_HANDOFF_RELEASE,
} from 'backstage-plugin-handoff-common';
import { handoffReleaseResourceRef } from 'backstage-plugin-handoff-node';
import type { EntityAccess } from '../catalog';
import { assertAllowed, releaseRules } from '../permissions';
import { loadReleaseResources } from './loadReleaseResources';
import type { ReleasesContext } from './ReleasesService';
import type { ReleaseVisibility } from './ReleaseVisibility';
import type { ReleasesStore } from './store';

type ReleasePermission = ResourcePermission<
  typeof RESOURCE_TYPE_HANDOFF_RELEASE
>;

/** Asks the permission policy about releases. */
export class ReleaseAuthorizer {
  static create(options: {
    access: EntityAccess;
    auth: AuthService;
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    store: ReleasesStore;
    visibility: ReleaseVisibility;
  }): ReleaseAuthorizer {
    options.permissionsRegistry.addResourceType({
      resourceRef: handoffReleaseResourceRef,
      permissions: handoffPermissions,
      rules: Object.values(releaseRules),
      getResources: ids => loadReleaseResources(ids, options),
    });
    return new ReleaseAuthorizer(options);
  }

  private constructor(
    private readonly options: {
      permissions: PermissionsService;
      visibility: ReleaseVisibility;
    },
  ) {}

  /**
   * Lets through who may read releases, and do what is asked beyond that about no release in particular.
   *
   * @throws NotAllowedError for what the permission policy denies
   */
  async assertMay(
    beyondReading: readonly BasicPermission[],
    context: ReleasesContext,
  ): Promise<void> {
    for (const permission of [handoffReleaseReadPermission, ...beyondReading]) {
      await assertAllowed(this.options.permissions, permission, context);
    }
  }

  /**
   * Lets through who may read a release, and change it as is asked: whatever changes a release answers with it.
   *
   * @throws NotFoundError for a release that the caller may not see, whatever the policy says of it
   * @throws NotAllowedError for what the permission policy denies
   */
  async assertMayChange(
    id: string,
    needed: readonly ReleasePermission[],
    context: ReleasesContext,
  ): Promise<void> {
    const { permissions, visibility } = this.options;
    const [reading, ...changing] = await permissions.authorize(
      [
        { permission: handoffReleaseReadPermission },
        ...needed.map(permission => ({ permission, resourceRef: id })),
      ],
      context,
    );
    if (reading.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You lack the permission ${handoffReleaseReadPermission.name}`,
      );
    }
    await visibility.assertVisible(id, context);
    const denied = needed.find(
      (_, index) => changing[index].result !== AuthorizeResult.ALLOW,
    );
    if (denied) {
      throw new NotAllowedError(
        `You lack the permission ${denied.name} for the release ${id}`,
      );
    }
  }
}

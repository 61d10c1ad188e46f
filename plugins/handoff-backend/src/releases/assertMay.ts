import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import { handoffReleaseReadPermission } from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { ReleasesContext } from './ReleasesService';

/**
 * Lets through who may read releases, and do what is asked beyond that: whatever changes a release answers with it.
 *
 * @throws NotAllowedError for what the permission policy denies
 */
export async function assertMay(
  permissions: PermissionsService,
  beyondReading: readonly BasicPermission[],
  context: ReleasesContext,
): Promise<void> {
  for (const permission of [handoffReleaseReadPermission, ...beyondReading]) {
    await assertAllowed(permissions, permission, context);
  }
}

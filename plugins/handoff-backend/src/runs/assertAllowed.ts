import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { RunsContext } from './RunsService';

/**
 * @throws NotAllowedError when the policy does not allow it
 */
export async function assertAllowed(
  permissions: PermissionsService,
  permission: BasicPermission,
  { credentials }: RunsContext,
): Promise<void> {
  const [decision] = await permissions.authorize([{ permission }], {
    credentials,
  });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(`You lack the permission ${permission.name}`);
  }
}

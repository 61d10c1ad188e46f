import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { handoffFollowUpUpdatePermission } from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { FollowUpsService } from './FollowUpsService';

/**
 * Lets through what the permission policy allows. Reading takes no permission of its own: it is for those who may read
 * the entity, and the document when one is named.
 */
export class AuthorizedFollowUpsService implements FollowUpsService {
  static create(options: {
    followUps: FollowUpsService;
    permissions: PermissionsService;
  }): AuthorizedFollowUpsService {
    return new AuthorizedFollowUpsService(
      options.followUps,
      options.permissions,
    );
  }

  private constructor(
    private readonly followUps: FollowUpsService,
    private readonly permissions: PermissionsService,
  ) {}

  list: FollowUpsService['list'] = async (selection, options, context) =>
    this.followUps.list(selection, options, context);

  get: FollowUpsService['get'] = async (id, context) =>
    this.followUps.get(id, context);

  create: FollowUpsService['create'] = async (followUp, context) => {
    await this.assertMayUpdate(context);
    return this.followUps.create(followUp, context);
  };

  update: FollowUpsService['update'] = async (id, change, when, context) => {
    await this.assertMayUpdate(context);
    return this.followUps.update(id, change, when, context);
  };

  private async assertMayUpdate(context: {
    credentials: BackstageCredentials;
  }): Promise<void> {
    const permission = handoffFollowUpUpdatePermission;
    await assertAllowed(this.permissions, permission, context);
  }
}

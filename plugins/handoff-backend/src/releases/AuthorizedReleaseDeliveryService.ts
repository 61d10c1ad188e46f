import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  handoffReleaseReadPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { ReleaseDeliveryService } from './ReleaseDeliveryService';
import type { ReleasesContext } from './ReleasesService';

/** Lets through what the permission policy allows; runs take a permission of their own on top. */
export class AuthorizedReleaseDeliveryService
  implements ReleaseDeliveryService
{
  static create(options: {
    delivery: ReleaseDeliveryService;
    permissions: PermissionsService;
  }): AuthorizedReleaseDeliveryService {
    return new AuthorizedReleaseDeliveryService(
      options.delivery,
      options.permissions,
    );
  }

  private constructor(
    private readonly delivery: ReleaseDeliveryService,
    private readonly permissions: PermissionsService,
  ) {}

  runTask: ReleaseDeliveryService['runTask'] = async (
    id,
    taskId,
    wanted,
    context,
  ) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.delivery.runTask(id, taskId, wanted, context);
  };

  rollBack: ReleaseDeliveryService['rollBack'] = async (
    id,
    wanted,
    context,
  ) => {
    await this.assertMay([handoffReleaseTransitionPermission], context);
    return this.delivery.rollBack(id, wanted, context);
  };

  watch: ReleaseDeliveryService['watch'] = async (id, context) => {
    await this.assertMay([], context);
    return this.delivery.watch(id, context);
  };

  startRehearsal: ReleaseDeliveryService['startRehearsal'] = async (
    id,
    wanted,
    context,
  ) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.delivery.startRehearsal(id, wanted, context);
  };

  updateRehearsal: ReleaseDeliveryService['updateRehearsal'] = async (
    id,
    rehearsalId,
    change,
    context,
  ) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.delivery.updateRehearsal(id, rehearsalId, change, context);
  };

  review: ReleaseDeliveryService['review'] = async (
    id,
    review,
    when,
    context,
  ) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.delivery.review(id, review, when, context);
  };

  listTimeline: ReleaseDeliveryService['listTimeline'] = async (
    id,
    context,
  ) => {
    await this.assertMay([], context);
    return this.delivery.listTimeline(id, context);
  };

  private async assertMay(
    permissions: BasicPermission[],
    context: ReleasesContext,
  ): Promise<void> {
    for (const permission of [handoffReleaseReadPermission, ...permissions]) {
      await assertAllowed(this.permissions, permission, context);
    }
  }
}

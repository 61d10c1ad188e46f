import {
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import type { ReleaseAuthorizer } from './ReleaseAuthorizer';
import type { ReleaseDeliveryService } from './ReleaseDeliveryService';

/** Lets through what the permission policy allows; runs take a permission of their own on top. */
export class AuthorizedReleaseDeliveryService
  implements ReleaseDeliveryService
{
  static create(options: {
    delivery: ReleaseDeliveryService;
    authorizer: ReleaseAuthorizer;
  }): AuthorizedReleaseDeliveryService {
    return new AuthorizedReleaseDeliveryService(
      options.delivery,
      options.authorizer,
    );
  }

  private constructor(
    private readonly delivery: ReleaseDeliveryService,
    private readonly authorizer: ReleaseAuthorizer,
  ) {}

  runTask: ReleaseDeliveryService['runTask'] = async (
    id,
    taskId,
    wanted,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.delivery.runTask(id, taskId, wanted, context);
  };

  rollBack: ReleaseDeliveryService['rollBack'] = async (
    id,
    wanted,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseTransitionPermission],
      context,
    );
    return this.delivery.rollBack(id, wanted, context);
  };

  watch: ReleaseDeliveryService['watch'] = async (id, context) => {
    await this.authorizer.assertMay([], context);
    return this.delivery.watch(id, context);
  };

  startRehearsal: ReleaseDeliveryService['startRehearsal'] = async (
    id,
    wanted,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.delivery.startRehearsal(id, wanted, context);
  };

  updateRehearsal: ReleaseDeliveryService['updateRehearsal'] = async (
    id,
    rehearsalId,
    change,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.delivery.updateRehearsal(id, rehearsalId, change, context);
  };

  review: ReleaseDeliveryService['review'] = async (
    id,
    review,
    when,
    context,
  ) => {
    await this.authorizer.assertMayChange(
      id,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.delivery.review(id, review, when, context);
  };

  listTimeline: ReleaseDeliveryService['listTimeline'] = async (
    id,
    context,
  ) => {
    await this.authorizer.assertMay([], context);
    return this.delivery.listTimeline(id, context);
  };
}

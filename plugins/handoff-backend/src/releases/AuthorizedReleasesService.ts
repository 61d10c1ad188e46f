import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  handoffReleaseCreatePermission,
  handoffReleaseExpeditePermission,
  handoffReleaseReadPermission,
  handoffReleaseSignOffPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { ReleasesContext, ReleasesService } from './ReleasesService';

/** Lets through what the permission policy allows. What changes a release answers with it, and so takes reading as well. */
export class AuthorizedReleasesService implements ReleasesService {
  static create(options: {
    releases: ReleasesService;
    permissions: PermissionsService;
  }): AuthorizedReleasesService {
    return new AuthorizedReleasesService(options.releases, options.permissions);
  }

  private constructor(
    private readonly releases: ReleasesService,
    private readonly permissions: PermissionsService,
  ) {}

  list: ReleasesService['list'] = async (selection, options, context) => {
    await this.assertMay([], context);
    return this.releases.list(selection, options, context);
  };

  get: ReleasesService['get'] = async (id, context) => {
    await this.assertMay([], context);
    return this.releases.get(id, context);
  };

  create: ReleasesService['create'] = async (release, context) => {
    await this.assertMay([handoffReleaseCreatePermission], context);
    return this.releases.create(release, context);
  };

  update: ReleasesService['update'] = async (id, plan, when, context) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.releases.update(id, plan, when, context);
  };

  move: ReleasesService['move'] = async (id, move, context) => {
    const permissions = [
      handoffReleaseTransitionPermission,
      ...(move.expedite ? [handoffReleaseExpeditePermission] : []),
    ];
    await this.assertMay(permissions, context);
    return this.releases.move(id, move, context);
  };

  addTask: ReleasesService['addTask'] = async (id, task, context) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.releases.addTask(id, task, context);
  };

  updateTask: ReleasesService['updateTask'] = async (
    id,
    taskId,
    change,
    context,
  ) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.releases.updateTask(id, taskId, change, context);
  };

  deleteTask: ReleasesService['deleteTask'] = async (id, taskId, context) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.releases.deleteTask(id, taskId, context);
  };

  sign: ReleasesService['sign'] = async (id, signOff, context) => {
    await this.assertMay([handoffReleaseSignOffPermission], context);
    return this.releases.sign(id, signOff, context);
  };

  withdrawSignOff: ReleasesService['withdrawSignOff'] = async (
    id,
    signOffId,
    context,
  ) => {
    await this.assertMay([handoffReleaseSignOffPermission], context);
    return this.releases.withdrawSignOff(id, signOffId, context);
  };

  addDecision: ReleasesService['addDecision'] = async (
    id,
    decision,
    context,
  ) => {
    await this.assertMay([handoffReleaseUpdatePermission], context);
    return this.releases.addDecision(id, decision, context);
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

import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffReleaseCreatePermission,
  handoffReleaseExpeditePermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertMay } from './assertMay';
import type { ReleasesService } from './ReleasesService';

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
    await assertMay(this.permissions, [], context);
    return this.releases.list(selection, options, context);
  };

  get: ReleasesService['get'] = async (id, context) => {
    await assertMay(this.permissions, [], context);
    return this.releases.get(id, context);
  };

  draftTexts: ReleasesService['draftTexts'] = async (id, context) => {
    await assertMay(this.permissions, [], context);
    return this.releases.draftTexts(id, context);
  };

  create: ReleasesService['create'] = async (release, context) => {
    await assertMay(
      this.permissions,
      [handoffReleaseCreatePermission],
      context,
    );
    return this.releases.create(release, context);
  };

  update: ReleasesService['update'] = async (id, plan, when, context) => {
    await assertMay(
      this.permissions,
      [handoffReleaseUpdatePermission],
      context,
    );
    return this.releases.update(id, plan, when, context);
  };

  move: ReleasesService['move'] = async (id, move, context) => {
    const permissions = [
      handoffReleaseTransitionPermission,
      ...(move.expedite ? [handoffReleaseExpeditePermission] : []),
    ];
    await assertMay(this.permissions, permissions, context);
    return this.releases.move(id, move, context);
  };
}

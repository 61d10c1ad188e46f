import {
  handoffReleaseCreatePermission,
  handoffReleaseExpeditePermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import type { ReleaseAuthorizer } from './ReleaseAuthorizer';
import type { ReleasesService } from './ReleasesService';

/** Lets through what the permission policy allows. What changes a release answers with it, and so takes reading as well. */
export class AuthorizedReleasesService implements ReleasesService {
  static create(options: {
    releases: ReleasesService;
    authorizer: ReleaseAuthorizer;
  }): AuthorizedReleasesService {
    return new AuthorizedReleasesService(options.releases, options.authorizer);
  }

  private constructor(
    private readonly releases: ReleasesService,
    private readonly authorizer: ReleaseAuthorizer,
  ) {}

  list: ReleasesService['list'] = async (selection, options, context) => {
    await this.authorizer.assertMay([], context);
    return this.releases.list(selection, options, context);
  };

  get: ReleasesService['get'] = async (id, context) => {
    await this.authorizer.assertMay([], context);
    return this.releases.get(id, context);
  };

  draftTexts: ReleasesService['draftTexts'] = async (id, context) => {
    await this.authorizer.assertMay([], context);
    return this.releases.draftTexts(id, context);
  };

  create: ReleasesService['create'] = async (release, context) => {
    await this.authorizer.assertMay([handoffReleaseCreatePermission], context);
    return this.releases.create(release, context);
  };

  update: ReleasesService['update'] = async (id, plan, when, context) => {
    await this.authorizer.assertMayChange(
      id,
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
    await this.authorizer.assertMayChange(id, permissions, context);
    return this.releases.move(id, move, context);
  };
}

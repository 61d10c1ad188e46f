import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { handoffAlertReadPermission } from 'backstage-plugin-handoff-common';
import type { CoverageService } from './CoverageService';

/** Lets through what the permission policy allows. */
export class AuthorizedCoverageService implements CoverageService {
  static create(options: {
    coverage: CoverageService;
    permissions: PermissionsService;
  }): AuthorizedCoverageService {
    return new AuthorizedCoverageService(options.coverage, options.permissions);
  }

  private constructor(
    private readonly coverage: CoverageService,
    private readonly permissions: PermissionsService,
  ) {}

  getCoverage: CoverageService['getCoverage'] = async (
    selection,
    options,
    context,
  ) => {
    await this.assertMayRead(context.credentials);
    return this.coverage.getCoverage(selection, options, context);
  };

  refresh: CoverageService['refresh'] = async context => {
    await this.assertMayRead(context.credentials);
    return this.coverage.refresh(context);
  };

  listChanges: CoverageService['listChanges'] = async (
    selection,
    options,
    context,
  ) => {
    await this.assertMayRead(context.credentials);
    return this.coverage.listChanges(selection, options, context);
  };

  private async assertMayRead(
    credentials: BackstageCredentials,
  ): Promise<void> {
    const permission = handoffAlertReadPermission;
    const [decision] = await this.permissions.authorize([{ permission }], {
      credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`You lack the permission ${permission.name}`);
    }
  }
}

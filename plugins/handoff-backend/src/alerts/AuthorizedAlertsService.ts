import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import { handoffAlertReadPermission } from 'backstage-plugin-handoff-common';
import type { AlertsService } from './AlertsService';

/** Lets through what the permission policy allows. */
export class AuthorizedAlertsService implements AlertsService {
  static create(options: {
    alerts: AlertsService;
    permissions: PermissionsService;
  }): AuthorizedAlertsService {
    return new AuthorizedAlertsService(options.alerts, options.permissions);
  }

  private constructor(
    private readonly alerts: AlertsService,
    private readonly permissions: PermissionsService,
  ) {}

  resolve: AlertsService['resolve'] = async (alert, options, context) => {
    await this.assertAllowed(handoffAlertReadPermission, context.credentials);
    return this.alerts.resolve(alert, options, context);
  };

  private async assertAllowed(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const [decision] = await this.permissions.authorize([{ permission }], {
      credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`You lack the permission ${permission.name}`);
    }
  }
}

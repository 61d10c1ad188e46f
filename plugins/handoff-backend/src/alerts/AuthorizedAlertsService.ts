import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  handoffAlertIngestPermission,
  handoffAlertReadPermission,
} from 'backstage-plugin-handoff-common';
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

  receive: AlertsService['receive'] = async (alerts, format, context) => {
    await this.assertAllowed(handoffAlertIngestPermission, context.credentials);
    return this.alerts.receive(alerts, format, context);
  };

  list: AlertsService['list'] = async (selection, options, context) => {
    await this.assertAllowed(handoffAlertReadPermission, context.credentials);
    return this.alerts.list(selection, options, context);
  };

  find: AlertsService['find'] = async (selection, context) => {
    await this.assertAllowed(handoffAlertReadPermission, context.credentials);
    return this.alerts.find(selection, context);
  };

  get: AlertsService['get'] = async (id, context) => {
    await this.assertAllowed(handoffAlertReadPermission, context.credentials);
    return this.alerts.get(id, context);
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

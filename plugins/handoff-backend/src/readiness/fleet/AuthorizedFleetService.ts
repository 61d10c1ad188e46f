import type { PermissionsService } from '@backstage/backend-plugin-api';
import { handoffReadinessReadPermission } from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../../permissions';
import type { ReadinessContext } from '../ReadinessService';
import type { FleetService } from './FleetService';

/** Lets through what the permission policy allows. */
export class AuthorizedFleetService implements FleetService {
  static create(options: {
    fleet: FleetService;
    permissions: PermissionsService;
  }): AuthorizedFleetService {
    return new AuthorizedFleetService(options.fleet, options.permissions);
  }

  private constructor(
    private readonly fleet: FleetService,
    private readonly permissions: PermissionsService,
  ) {}

  list: FleetService['list'] = async (selection, page, context) => {
    await this.assertMayRead(context);
    return this.fleet.list(selection, page, context);
  };

  listGates: FleetService['listGates'] = async (selection, context) => {
    await this.assertMayRead(context);
    return this.fleet.listGates(selection, context);
  };

  getTrend: FleetService['getTrend'] = async (selection, days, context) => {
    await this.assertMayRead(context);
    return this.fleet.getTrend(selection, days, context);
  };

  export: FleetService['export'] = async (selection, context) => {
    await this.assertMayRead(context);
    return this.fleet.export(selection, context);
  };

  listStatuses: FleetService['listStatuses'] = async (refs, context) => {
    await this.assertMayRead(context);
    return this.fleet.listStatuses(refs, context);
  };

  listMine: FleetService['listMine'] = async context => {
    await this.assertMayRead(context);
    return this.fleet.listMine(context);
  };

  preview: FleetService['preview'] = async (gates, context) => {
    await this.assertMayRead(context);
    return this.fleet.preview(gates, context);
  };

  private assertMayRead(context: ReadinessContext): Promise<void> {
    return assertAllowed(
      this.permissions,
      handoffReadinessReadPermission,
      context,
    );
  }
}

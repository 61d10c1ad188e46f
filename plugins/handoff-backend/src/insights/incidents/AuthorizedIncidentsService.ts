import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffAlertReadPermission,
  handoffIncidentUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../../permissions';
import type { InsightsContext } from '../InsightsService';
import type { IncidentsService } from './IncidentsService';

/** Lets through what the permission policy allows. */
export class AuthorizedIncidentsService implements IncidentsService {
  static create(options: {
    incidents: IncidentsService;
    permissions: PermissionsService;
  }): AuthorizedIncidentsService {
    return new AuthorizedIncidentsService(
      options.incidents,
      options.permissions,
    );
  }

  private constructor(
    private readonly incidents: IncidentsService,
    private readonly permissions: PermissionsService,
  ) {}

  list: IncidentsService['list'] = async (selection, page, context) => {
    await this.assertMayRead(context);
    return this.incidents.list(selection, page, context);
  };

  judge: IncidentsService['judge'] = async (judgement, context) => {
    await this.assertMayUpdate(context);
    return this.incidents.judge(judgement, context);
  };

  undo: IncidentsService['undo'] = async (id, context) => {
    await this.assertMayUpdate(context);
    return this.incidents.undo(id, context);
  };

  private assertMayRead(context: InsightsContext): Promise<void> {
    return assertAllowed(this.permissions, handoffAlertReadPermission, context);
  }

  private async assertMayUpdate(context: InsightsContext): Promise<void> {
    await this.assertMayRead(context);
    await assertAllowed(
      this.permissions,
      handoffIncidentUpdatePermission,
      context,
    );
  }
}

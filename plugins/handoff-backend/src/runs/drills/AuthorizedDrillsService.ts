import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffRunCreatePermission,
  handoffRunUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../../permissions';
import type { DrillsService } from './DrillsService';

/** Lets through what the permission policy allows. Whoever may read a document may read its drills. */
export class AuthorizedDrillsService implements DrillsService {
  static create(options: {
    drills: DrillsService;
    permissions: PermissionsService;
  }): AuthorizedDrillsService {
    return new AuthorizedDrillsService(options.drills, options.permissions);
  }

  private constructor(
    private readonly drills: DrillsService,
    private readonly permissions: PermissionsService,
  ) {}

  list: DrillsService['list'] = (...args) => this.drills.list(...args);

  plan: DrillsService['plan'] = async (drill, context) => {
    await assertAllowed(this.permissions, handoffRunCreatePermission, context);
    return this.drills.plan(drill, context);
  };

  update: DrillsService['update'] = async (id, change, context) => {
    await assertAllowed(this.permissions, handoffRunUpdatePermission, context);
    return this.drills.update(id, change, context);
  };
}

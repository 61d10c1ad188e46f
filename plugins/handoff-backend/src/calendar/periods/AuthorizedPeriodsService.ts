import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  handoffCalendarReadPermission,
  handoffCalendarUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../../permissions';
import type { CalendarContext, PeriodsService } from './PeriodsService';

/** Lets through what the permission policy allows. What changes a period answers with it, and so takes reading as well. */
export class AuthorizedPeriodsService implements PeriodsService {
  static create(options: {
    periods: PeriodsService;
    permissions: PermissionsService;
  }): AuthorizedPeriodsService {
    return new AuthorizedPeriodsService(options.periods, options.permissions);
  }

  private constructor(
    private readonly periods: PeriodsService,
    private readonly permissions: PermissionsService,
  ) {}

  list: PeriodsService['list'] = async context => {
    await this.assertMay([], context);
    return this.periods.list(context);
  };

  get: PeriodsService['get'] = async (id, context) => {
    await this.assertMay([], context);
    return this.periods.get(id, context);
  };

  preview: PeriodsService['preview'] = async (rule, context) => {
    await this.assertMay([], context);
    return this.periods.preview(rule, context);
  };

  create: PeriodsService['create'] = async (rule, context) => {
    await this.assertMay([handoffCalendarUpdatePermission], context);
    return this.periods.create(rule, context);
  };

  update: PeriodsService['update'] = async (id, rule, when, context) => {
    await this.assertMay([handoffCalendarUpdatePermission], context);
    return this.periods.update(id, rule, when, context);
  };

  delete: PeriodsService['delete'] = async (id, when, context) => {
    await this.assertMay([handoffCalendarUpdatePermission], context);
    return this.periods.delete(id, when, context);
  };

  private async assertMay(
    permissions: BasicPermission[],
    context: CalendarContext,
  ): Promise<void> {
    for (const permission of [handoffCalendarReadPermission, ...permissions]) {
      await assertAllowed(this.permissions, permission, context);
    }
  }
}

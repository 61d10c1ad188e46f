import type { PermissionsService } from '@backstage/backend-plugin-api';
import { handoffInsightsReadPermission } from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { InsightsContext, InsightsService } from './InsightsService';

/** Lets through what the permission policy allows. */
export class AuthorizedInsightsService implements InsightsService {
  static create(options: {
    insights: InsightsService;
    permissions: PermissionsService;
  }): AuthorizedInsightsService {
    return new AuthorizedInsightsService(options.insights, options.permissions);
  }

  private constructor(
    private readonly insights: InsightsService,
    private readonly permissions: PermissionsService,
  ) {}

  get: InsightsService['get'] = async (selection, context) => {
    await this.assertMayRead(context);
    return this.insights.get(selection, context);
  };

  export: InsightsService['export'] = async (selection, context) => {
    await this.assertMayRead(context);
    return this.insights.export(selection, context);
  };

  listRows: InsightsService['listRows'] = async (
    figure,
    selection,
    page,
    context,
  ) => {
    await this.assertMayRead(context);
    return this.insights.listRows(figure, selection, page, context);
  };

  exportRows: InsightsService['exportRows'] = async (
    figure,
    selection,
    context,
  ) => {
    await this.assertMayRead(context);
    return this.insights.exportRows(figure, selection, context);
  };

  listDocuments: InsightsService['listDocuments'] = async (
    selection,
    context,
  ) => {
    await this.assertMayRead(context);
    return this.insights.listDocuments(selection, context);
  };

  getLoad: InsightsService['getLoad'] = async (selection, context) => {
    await this.assertMayRead(context);
    return this.insights.getLoad(selection, context);
  };

  private assertMayRead(context: InsightsContext): Promise<void> {
    return assertAllowed(
      this.permissions,
      handoffInsightsReadPermission,
      context,
    );
  }
}

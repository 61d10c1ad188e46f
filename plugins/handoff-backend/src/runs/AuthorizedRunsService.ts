import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffRunCreatePermission,
  handoffRunUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { RunsContext, RunsService } from './RunsService';

/** Lets through what the permission policy allows. Whoever may read a document may read its runs. */
export class AuthorizedRunsService implements RunsService {
  static create(options: {
    runs: RunsService;
    permissions: PermissionsService;
  }): AuthorizedRunsService {
    return new AuthorizedRunsService(options.runs, options.permissions);
  }

  private constructor(
    private readonly runs: RunsService,
    private readonly permissions: PermissionsService,
  ) {}

  list: RunsService['list'] = (...args) => this.runs.list(...args);

  get: RunsService['get'] = (...args) => this.runs.get(...args);

  draftStatusUpdate: RunsService['draftStatusUpdate'] = (...args) =>
    this.runs.draftStatusUpdate(...args);

  export: RunsService['export'] = (...args) => this.runs.export(...args);

  start: RunsService['start'] = async (run, context) => {
    await assertAllowed(this.permissions, handoffRunCreatePermission, context);
    return this.runs.start(run, context);
  };

  updateStep: RunsService['updateStep'] = async (
    id,
    number,
    change,
    context,
  ) => {
    await this.assertMayTakePart(context);
    return this.runs.updateStep(id, number, change, context);
  };

  addNote: RunsService['addNote'] = async (id, note, context) => {
    await this.assertMayTakePart(context);
    return this.runs.addNote(id, note, context);
  };

  addAlerts: RunsService['addAlerts'] = async (id, alerts, context) => {
    await this.assertMayTakePart(context);
    return this.runs.addAlerts(id, alerts, context);
  };

  finish: RunsService['finish'] = async (id, finish, context) => {
    await this.assertMayTakePart(context);
    return this.runs.finish(id, finish, context);
  };

  abort: RunsService['abort'] = async (id, end, context) => {
    await this.assertMayTakePart(context);
    return this.runs.abort(id, end, context);
  };

  private async assertMayTakePart(context: RunsContext): Promise<void> {
    await assertAllowed(this.permissions, handoffRunUpdatePermission, context);
  }
}

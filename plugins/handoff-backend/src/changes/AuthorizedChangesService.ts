import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffChangeAcknowledgePermission,
  handoffChangeReadPermission,
  handoffChangeReportPermission,
  handoffNoteUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { ChangesService } from './ChangesService';

/** Lets through what the permission policy allows. */
export class AuthorizedChangesService implements ChangesService {
  static create(options: {
    changes: ChangesService;
    permissions: PermissionsService;
  }): AuthorizedChangesService {
    return new AuthorizedChangesService(options.changes, options.permissions);
  }

  private constructor(
    private readonly changes: ChangesService,
    private readonly permissions: PermissionsService,
  ) {}

  list: ChangesService['list'] = async (selection, options, context) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.changes.list(selection, options, context);
  };

  search: ChangesService['search'] = async (request, context) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.changes.search(request, context);
  };

  get: ChangesService['get'] = async (id, context) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.changes.get(id, context);
  };

  report: ChangesService['report'] = async (changes, context) => {
    const permission = handoffChangeReportPermission;
    await assertAllowed(this.permissions, permission, context);
    return this.changes.report(changes, context);
  };

  editNote: ChangesService['editNote'] = async (id, fields, when, context) => {
    await assertAllowed(this.permissions, handoffNoteUpdatePermission, context);
    return this.changes.editNote(id, fields, when, context);
  };

  acknowledge: ChangesService['acknowledge'] = async (id, options, context) => {
    const permission = handoffChangeAcknowledgePermission;
    await assertAllowed(this.permissions, permission, context);
    return this.changes.acknowledge(id, options, context);
  };

  withdrawAcknowledgement: ChangesService['withdrawAcknowledgement'] = async (
    id,
    context,
  ) => {
    const permission = handoffChangeAcknowledgePermission;
    await assertAllowed(this.permissions, permission, context);
    return this.changes.withdrawAcknowledgement(id, context);
  };

  listNoteRevisions: ChangesService['listNoteRevisions'] = async (
    id,
    context,
  ) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.changes.listNoteRevisions(id, context);
  };

  listSources: ChangesService['listSources'] = async (selection, context) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.changes.listSources(selection, context);
  };

  listSuspects: ChangesService['listSuspects'] = async (selection, context) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.changes.listSuspects(selection, context);
  };

  compareEnvironments: ChangesService['compareEnvironments'] = async (
    entityRef,
    context,
  ) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.changes.compareEnvironments(entityRef, context);
  };
}

import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  handoffDocumentCreatePermission,
  handoffDocumentDeletePermission,
  handoffDocumentPurgePermission,
  handoffDocumentReadPermission,
  handoffDocumentRefreshPermission,
  handoffDocumentReviewPermission,
  handoffDocumentUpdatePermission,
} from 'backstage-plugin-handoff-common';
import type { DocumentFilter } from 'backstage-plugin-handoff-node';
import type { DocumentsContext, DocumentsService } from './DocumentsService';

/**
 * Lets through what the permission policy allows. A condition of the policy becomes part of the query, so that a
 * document outside it is as good as not there.
 */
export class AuthorizedDocumentsService implements DocumentsService {
  static create(options: {
    documents: DocumentsService;
    permissions: PermissionsService;
    transformConditions: ConditionTransformer<DocumentFilter>;
  }): AuthorizedDocumentsService {
    return new AuthorizedDocumentsService(
      options.documents,
      options.permissions,
      options.transformConditions,
    );
  }

  private constructor(
    private readonly documents: DocumentsService,
    private readonly permissions: PermissionsService,
    private readonly transformConditions: ConditionTransformer<DocumentFilter>,
  ) {}

  list: DocumentsService['list'] = async (selection, options, context) =>
    this.documents.list(selection, options, await this.reading(context));

  find: DocumentsService['find'] = async (selection, context) =>
    this.documents.find(selection, await this.reading(context));

  scope: DocumentsService['scope'] = async (selection, context) =>
    this.documents.scope(selection, await this.reading(context));

  get: DocumentsService['get'] = async (id, context) =>
    this.documents.get(id, await this.reading(context));

  create: DocumentsService['create'] = async (document, context) => {
    await this.assertAllowed(handoffDocumentCreatePermission, context);
    return this.documents.create(document, await this.reading(context));
  };

  update: DocumentsService['update'] = async (id, change, when, context) => {
    await this.assertMay(handoffDocumentUpdatePermission, id, context);
    const reading = await this.reading(context);
    return this.documents.update(id, change, when, reading);
  };

  archive: DocumentsService['archive'] = async (id, when, context) => {
    await this.assertMay(handoffDocumentDeletePermission, id, context);
    return this.documents.archive(id, when, await this.reading(context));
  };

  restore: DocumentsService['restore'] = async (id, wanted, when, context) => {
    // Bringing back undoes a deletion; the content of an older revision is a change like any other.
    if (wanted.revision !== undefined) {
      await this.assertMay(handoffDocumentUpdatePermission, id, context);
    }
    const [document] = await this.find(whateverBecameOf(id), context);
    if (document?.archivedAt || wanted.revision === undefined) {
      await this.assertMay(handoffDocumentDeletePermission, id, context);
    }
    const reading = await this.reading(context);
    return this.documents.restore(id, wanted, when, reading);
  };

  listRevisions: DocumentsService['listRevisions'] = async (
    id,
    options,
    context,
  ) => this.documents.listRevisions(id, options, await this.reading(context));

  getRevision: DocumentsService['getRevision'] = async (id, number, context) =>
    this.documents.getRevision(id, number, await this.reading(context));

  listProcedures: DocumentsService['listProcedures'] = async (
    revisions,
    context,
  ) => this.documents.listProcedures(revisions, await this.reading(context));

  recordUse: DocumentsService['recordUse'] = async (id, use, context) =>
    this.documents.recordUse(id, use, await this.reading(context));

  getFile: DocumentsService['getFile'] = async (id, number, path, context) =>
    this.documents.getFile(id, number, path, await this.reading(context));

  listReviews: DocumentsService['listReviews'] = async (id, options, context) =>
    this.documents.listReviews(id, options, await this.reading(context));

  listSources: DocumentsService['listSources'] = async (entityRef, context) =>
    this.documents.listSources(entityRef, await this.reading(context));

  purgeRevision: DocumentsService['purgeRevision'] = async (
    id,
    number,
    purge,
    context,
  ) => {
    await this.assertMay(handoffDocumentPurgePermission, id, context);
    const reading = await this.reading(context);
    return this.documents.purgeRevision(id, number, purge, reading);
  };

  review: DocumentsService['review'] = async (id, review, context) => {
    await this.assertMay(handoffDocumentReviewPermission, id, context);
    return this.documents.review(id, review, await this.reading(context));
  };

  refresh: DocumentsService['refresh'] = async (entityRef, context) => {
    await this.assertAllowed(handoffDocumentRefreshPermission, context);
    return this.documents.refresh(entityRef, await this.reading(context));
  };

  private reading(context: DocumentsContext): Promise<DocumentsContext> {
    return this.narrow(handoffDocumentReadPermission, context);
  }

  /** Adds what the decision about a permission leaves, or throws when it leaves nothing. */
  private async narrow(
    permission: ResourcePermission<'handoff-document'>,
    context: DocumentsContext,
  ): Promise<DocumentsContext> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission }],
      { credentials: context.credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) return context;
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      throw denied(permission);
    }
    const condition: DocumentFilter = this.transformConditions(
      decision.conditions,
    );
    return {
      ...context,
      filter: context.filter
        ? { allOf: [context.filter, condition] }
        : condition,
    };
  }

  private async assertAllowed(
    permission: BasicPermission,
    context: DocumentsContext,
  ): Promise<void> {
    const [decision] = await this.permissions.authorize([{ permission }], {
      credentials: context.credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) throw denied(permission);
  }

  /** For what goes beyond reading: not found to those who may not read it, refused to those who only may. */
  private async assertMay(
    permission: ResourcePermission<'handoff-document'>,
    id: string,
    context: DocumentsContext,
  ): Promise<void> {
    const may = await this.narrow(permission, context);
    const readable = await this.find(whateverBecameOf(id), context);
    if (!readable.length) {
      throw new NotFoundError(`There is no document ${id}`);
    }
    if (!(await this.documents.find(whateverBecameOf(id), may)).length) {
      throw denied(permission);
    }
  }
}

function whateverBecameOf(id: string) {
  return { ids: [id], include: ['retired', 'archived'] };
}

function denied(permission: { name: string }): NotAllowedError {
  return new NotAllowedError(`You lack the permission ${permission.name}`);
}

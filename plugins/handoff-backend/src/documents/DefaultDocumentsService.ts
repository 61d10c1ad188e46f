import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  DocumentDetail,
  HandoffDocument,
  Review,
  RevisionDetail,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import { userRefOf } from '../http';
import type { ChangeSignals } from '../signals';
import type { DocumentsService } from './DocumentsService';
import {
  DocumentVisibility,
  WHATEVER_BECAME_OF_IT,
} from './DocumentVisibility';
import type { FreshnessRules } from './freshness';
import { listByFreshness } from './listByFreshness';
import { parseDocument } from 'backstage-plugin-handoff-node';
import { readProcedure } from './readProcedure';
import type { PortalWriter } from './portal';
import type { DocumentsRefresher } from './refresh';
import { toOrder, withReviewValues } from './reviewValues';
import type { DocumentsStore } from './store';
import { toDocument } from './toDocument';

interface Options {
  store: DocumentsStore;
  refresher: DocumentsRefresher;
  writer: PortalWriter;
  access: EntityAccess;
  signals: ChangeSignals;
  rules: FreshnessRules;
  clock: () => DateTime<true>;
}

/**
 * The rules of documents. Restriction and visibility in the catalog hold here, whatever the permission policy says.
 */
export class DefaultDocumentsService implements DocumentsService {
  static create(options: Options): DefaultDocumentsService {
    return new DefaultDocumentsService(options);
  }

  private readonly visibility: DocumentVisibility;

  private constructor(private readonly options: Options) {
    this.visibility = DocumentVisibility.create(options);
  }

  list: DocumentsService['list'] = async (selection, options, context) => {
    const { store, rules, clock } = this.options;
    const { freshness, ...rest } = selection;
    const query = await this.visibility.visible(rest, context);
    const now = clock();
    const page = { ...options, order: toOrder(options.order, now) };
    const { items, totalItems, nextCursor } = freshness
      ? await listByFreshness({
          store,
          query,
          freshness,
          rules,
          now,
          ...page,
        })
      : await store.list(query, page);
    const documents = await withReviewValues(
      items.map(item => ({ item, document: toDocument(item, now, rules) })),
      { store, order: page.order },
    );
    return {
      items: options.withContent
        ? await this.withContents(documents)
        : documents,
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  find: DocumentsService['find'] = async (selection, context) => {
    const now = this.options.clock();
    const query = await this.visibility.visible(selection, context);
    const found = await this.options.store.find(query);
    return found.map(stored => toDocument(stored, now, this.options.rules));
  };

  scope: DocumentsService['scope'] = async (selection, context) =>
    this.options.store.scope(
      await this.visibility.readable(selection, context),
    );

  get: DocumentsService['get'] = async (id, context) => {
    const { store, rules, clock } = this.options;
    const stored = await this.visibility.load(id, context);
    const [newest, files] = await Promise.all([
      store.getRevision(id, stored.revision),
      store.listFiles(id, stored.revision),
    ]);
    const { body, rollbackCriteria, headings, steps } = readProcedure(
      stored,
      newest?.content ?? '',
    );
    return {
      document: toDocument(stored, clock(), rules),
      // A link has no revision, and nothing in it.
      content: body,
      rollbackCriteria,
      headings,
      steps,
      files,
    } satisfies DocumentDetail;
  };

  create: DocumentsService['create'] = async (document, context) =>
    this.get(await this.options.writer.create(document, context), context);

  update: DocumentsService['update'] = async (id, change, when, context) => {
    const stored = await this.visibility.load(id, context);
    await this.options.writer.update(stored, change, when, context);
    return this.get(id, context);
  };

  archive: DocumentsService['archive'] = async (id, when, context) => {
    const stored = await this.visibility.load(id, context);
    await this.options.writer.archive(stored, when, context);
    return this.get(id, context);
  };

  restore: DocumentsService['restore'] = async (id, wanted, when, context) => {
    const stored = await this.visibility.load(id, context);
    const { revision } = wanted;
    await this.options.writer.restore(stored, revision, when, context);
    return this.get(id, context);
  };

  listRevisions: DocumentsService['listRevisions'] = async (
    id,
    options,
    context,
  ) => {
    await this.visibility.load(id, context);
    const page = await this.options.store.listRevisions(id, options);
    return toPage(page);
  };

  getRevision: DocumentsService['getRevision'] = async (
    id,
    number,
    context,
  ) => {
    const stored = await this.visibility.load(id, context);
    const found = await this.options.store.getRevision(id, number);
    if (!found) {
      throw new NotFoundError(`Document ${id} has no revision ${number}`);
    }
    return {
      revision: found.revision,
      content: found.content,
      headings: readProcedure(stored, found.content).headings,
    } satisfies RevisionDetail;
  };

  listProcedures: DocumentsService['listProcedures'] = async (
    revisions,
    context,
  ) => {
    if (!revisions.length) return [];
    const ids = [...new Set(revisions.map(({ documentId }) => documentId))];
    const query = await this.visibility.visible(
      { ids, include: WHATEVER_BECAME_OF_IT },
      context,
    );
    const [found, contents] = await Promise.all([
      this.options.store.find(query),
      this.options.store.listContents(revisions),
    ]);
    const documents = new Map(found.map(stored => [stored.id, stored]));
    return contents.flatMap(revision => {
      const document = documents.get(revision.documentId);
      if (!document) return [];
      const { headings, steps } = readProcedure(document, revision.content);
      return { ...revision, headings, steps };
    });
  };

  recordUse: DocumentsService['recordUse'] = async (id, use, context) => {
    await this.visibility.load(id, context);
    return this.options.store.addUse(id, use);
  };

  purgeRevision: DocumentsService['purgeRevision'] = async (
    id,
    number,
    { reason },
    context,
  ) => {
    await this.visibility.load(id, context);
    const done = await this.options.store.purgeRevision(id, number, {
      by: userRefOf(context.credentials),
      at: this.options.clock().toUTC().toISO(),
      reason,
    });
    if (!done) {
      throw new NotFoundError(`Document ${id} has no revision ${number}`);
    }
    return this.getRevision(id, number, context);
  };

  listReviews: DocumentsService['listReviews'] = async (
    id,
    options,
    context,
  ) => {
    await this.visibility.load(id, context);
    return toPage(await this.options.store.listReviews(id, options));
  };

  review: DocumentsService['review'] = async (id, wanted, context) => {
    const stored = await this.visibility.load(id, context);
    if (stored.revision !== wanted.revision) {
      throw new ConflictError(
        `Revision ${wanted.revision} was read, but the newest one is ${stored.revision}: read it before you verify it`,
      );
    }
    const review: Review = {
      revision: wanted.revision,
      at: this.options.clock().toUTC().toISO(),
      by: userRefOf(context.credentials),
      comment: wanted.comment?.trim() || undefined,
    };
    await this.options.store.addReview(id, review);
    this.options.signals.documentReviewed(stored.entityRef);
    return review;
  };

  getFile: DocumentsService['getFile'] = async (id, number, path, context) => {
    await this.visibility.load(id, context);
    const content = await this.options.store.getFile(id, number, path);
    if (!content) {
      throw new NotFoundError(
        `Revision ${number} of document ${id} has no file ${path}`,
      );
    }
    return content;
  };

  listSources: DocumentsService['listSources'] = async (entityRef, context) => {
    await this.options.access.assertReadable(entityRef, context.credentials);
    return this.options.refresher.listSources(entityRef);
  };

  refresh: DocumentsService['refresh'] = async (entityRef, context) => {
    await this.options.access.getEntity(entityRef, context.credentials);
    return this.options.refresher.refreshEntity(entityRef);
  };

  private async withContents(
    documents: HandoffDocument[],
  ): Promise<HandoffDocument[]> {
    const contents = await this.options.store.getContents(
      documents.map(({ id }) => id),
    );
    return documents.map(document => ({
      ...document,
      content: parseDocument({
        path: document.source.path ?? '',
        content: contents.get(document.id) ?? '',
      }).body,
    }));
  }
}

function toPage<T>(page: {
  items: T[];
  totalItems: number;
  nextCursor?: string;
}) {
  const { items, totalItems, nextCursor } = page;
  return { items, totalItems, pageInfo: { nextCursor } };
}

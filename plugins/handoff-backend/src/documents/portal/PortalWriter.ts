import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { DocumentTransformer } from 'backstage-plugin-handoff-node';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../../catalog';
import { userRefOf, type Precondition } from '../../http';
import type { DocumentsContext, DocumentsService } from '../DocumentsService';
import { entityNames } from '../entityNames';
import type { DocumentsRefresher } from '../refresh';
import {
  hashOf,
  type DocumentsStore,
  type LockedDocument,
  type PortalChange,
  type PortalDraft,
  type PortalStore,
  type Reader,
  type SourcesStore,
  type StoredDocument,
} from '../store';
import { draftPortalDocument, type PortalText } from './draftPortalDocument';
import {
  assertMatches,
  assertNotArchived,
  assertNotPurged,
  assertSize,
  assertWrittenHere,
} from './portalRules';

type NewDocument = Parameters<DocumentsService['create']>[0];
type Change = Parameters<DocumentsService['update']>[1];

export interface PortalWriterOptions {
  store: DocumentsStore;
  portal: PortalStore;
  sources: SourcesStore;
  refresher: DocumentsRefresher;
  access: EntityAccess;
  transformers: DocumentTransformer[];
  /** Size of the largest document, in bytes of UTF-8. */
  maxBytes: number;
  clock: () => DateTime<true>;
}

/**
 * Writes documents in the portal on behalf of users, of whom it is known that they may.
 */
export class PortalWriter {
  static create(options: PortalWriterOptions): PortalWriter {
    return new PortalWriter(options);
  }

  private constructor(private readonly options: PortalWriterOptions) {}

  /** @returns the id of the new document */
  async create(
    wanted: NewDocument,
    context: DocumentsContext,
  ): Promise<string> {
    const { access, refresher, portal } = this.options;
    const entityRef = stringifyEntityRef(parseEntityRef(wanted.entityRef));
    await access.getEntity(entityRef, context.credentials);
    // Its owners decide about restricted documents, and may be newer than the last look at the catalog.
    if (!(await refresher.track(entityRef))) {
      throw new InputError(
        `Nobody operates ${entityRef}, so it has no documents: attach this one to a component, system, API or resource`,
      );
    }
    const draft = await this.draft(entityRef, wanted, context);
    const reader = await this.reader(context);
    const id = await portal.create({ entityRef, draft }, reader, this.now());
    if (!id) throw unreadable(draft);
    return id;
  }

  async update(
    document: StoredDocument,
    change: Change,
    precondition: Precondition | undefined,
    context: DocumentsContext,
  ): Promise<void> {
    assertWrittenHere(document);
    assertNotArchived(document);
    assertMatches(document, precondition, { required: true });
    const draft = await this.draft(
      document.entityRef,
      { ...change, previous: document },
      context,
    );
    await this.change(document.id, context, draft, current => {
      assertNotArchived(current);
      assertMatches(current, precondition, { required: true });
      assertNotPurged(current, hashOf(draft));
      return { to: 'current', draft };
    });
  }

  async archive(
    document: StoredDocument,
    precondition: Precondition | undefined,
    context: DocumentsContext,
  ): Promise<void> {
    assertWrittenHere(document);
    await this.change(document.id, context, undefined, current => {
      assertNotArchived(current);
      assertMatches(current, precondition, { required: true });
      return { to: 'archived', by: userRefOf(context.credentials) };
    });
  }

  /** Brings the document back, with the content of a revision as its newest if one is named. */
  async restore(
    document: StoredDocument,
    number: number | undefined,
    precondition: Precondition | undefined,
    context: DocumentsContext,
  ): Promise<void> {
    const { access, refresher } = this.options;
    assertWrittenHere(document);
    if (!document.archivedAt && number === undefined) {
      throw new ConflictError(
        `Document ${document.id} is not archived: name the revision to restore`,
      );
    }
    await access.getEntity(document.entityRef, context.credentials);
    await refresher.track(document.entityRef);
    const draft = await this.draftRevision(document, number, context);
    await this.change(document.id, context, draft, current => {
      assertMatches(current, precondition, { required: false });
      assertNotPurged(current, draft && hashOf(draft));
      if (number === undefined && current.revision !== document.revision) {
        // Somebody else has brought it back, and written more.
        return { to: 'current' };
      }
      return { to: 'current', draft };
    });
  }

  /** Undefined for a newest revision that was purged, of which nothing can be made. */
  private async draftRevision(
    document: StoredDocument,
    number: number | undefined,
    context: DocumentsContext,
  ): Promise<PortalDraft | undefined> {
    const { id, revision } = document;
    const found = await this.options.store.getRevision(id, number ?? revision);
    if (!found) {
      throw new NotFoundError(`Document ${id} has no revision ${number}`);
    }
    if (found.revision.purged) {
      if (number === undefined) return undefined;
      throw new ConflictError(
        `Revision ${number} was purged, so that there is no content to restore`,
      );
    }
    const text = {
      content: found.content,
      previous: document,
      message: number === undefined ? undefined : `Restore revision ${number}`,
    };
    // The transformers have been at work already before it was stored.
    return this.draft(document.entityRef, text, context, []);
  }

  private async change(
    id: string,
    context: DocumentsContext,
    draft: PortalDraft | undefined,
    decide: (current: LockedDocument) => PortalChange,
  ): Promise<void> {
    const reader = await this.reader(context);
    const now = this.now();
    if (!(await this.options.portal.change(id, decide, reader, now))) {
      throw unreadable(draft);
    }
  }

  private async draft(
    entityRef: string,
    text: PortalText,
    context: DocumentsContext,
    transformers: DocumentTransformer[] = this.options.transformers,
  ): Promise<PortalDraft> {
    const { sources, maxBytes } = this.options;
    assertSize(text.content, maxBytes);
    const entity = await sources.getEntity(entityRef);
    return draftPortalDocument({
      entityRef,
      entityNames: entityNames(entityRef, entity?.title),
      text: { ...text, author: userRefOf(context.credentials) },
      transformers,
    });
  }

  private async reader({
    credentials,
    filter,
  }: DocumentsContext): Promise<Reader> {
    const { access } = this.options;
    return { readers: await access.ownershipRefs(credentials), filter };
  }

  private now(): string {
    return this.options.clock().toUTC().toISO();
  }
}

function unreadable(draft: PortalDraft | undefined): InputError {
  return new InputError(
    draft?.restricted
      ? 'You would lock yourself out: the front matter restricts the document, and you are neither its steward, nor an owner of the entity, nor listed. Add yourself, or a group of yours, to restricted'
      : 'You would lock yourself out: the permission policy of the portal would not let you read the document any more',
  );
}

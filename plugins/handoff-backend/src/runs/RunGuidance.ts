import type {
  DocumentReference,
  HandoffDocument,
  RunEscalation,
} from 'backstage-plugin-handoff-common';
import { delayInWords } from 'backstage-plugin-handoff-node';
import type { DocumentsService, Procedure } from '../documents';
import type { EntitiesService, EntityContacts } from '../entities';
import type { RunsContext } from './RunsService';
import type { StoredRun } from './RunsStore';
import {
  findCommunication,
  findEscalation,
  type FoundSection,
} from './sections';
import { addDuration, toReference } from './toRun';

/** A part of a document that says what to do beside the steps. */
export interface Guidance {
  text: string;
  source: DocumentReference;
}

/** Finds whom to call and what to say in the course of a run: in its document, else in that on escalation. */
export class RunGuidance {
  static create(options: {
    documents: DocumentsService;
    entities: EntitiesService;
  }): RunGuidance {
    return new RunGuidance(options.documents, options.entities);
  }

  private constructor(
    private readonly documents: DocumentsService,
    private readonly entities: EntitiesService,
  ) {}

  async escalation(
    run: StoredRun,
    pinned: { document: HandoffDocument; procedure?: Procedure },
    context: RunsContext,
  ): Promise<RunEscalation> {
    const contacts = await this.contactsOf(run.entityRef, context);
    const documents = await this.escalationDocuments(contacts, context);
    const found = await this.find(findEscalation, pinned, documents, context);
    const after = found && delayInWords(found.text);
    return {
      ...found,
      after,
      dueAt:
        after && run.state === 'active'
          ? addDuration(run.startedAt, after)
          : undefined,
      owners: contacts.owners,
      contacts: contacts.contacts,
      documents: documents.map(document => toReference(document)),
    };
  }

  /** What to tell others. */
  async communication(
    run: StoredRun,
    pinned: { document: HandoffDocument; procedure?: Procedure },
    context: RunsContext,
  ): Promise<Guidance | undefined> {
    const contacts = await this.contactsOf(run.entityRef, context);
    const documents = await this.escalationDocuments(contacts, context);
    return this.find(findCommunication, pinned, documents, context);
  }

  async titleOf(entityRef: string, context: RunsContext): Promise<string> {
    return (await this.contactsOf(entityRef, context)).title;
  }

  private async find(
    findSection: (document: Procedure) => FoundSection | undefined,
    pinned: { document: HandoffDocument; procedure?: Procedure },
    others: HandoffDocument[],
    context: RunsContext,
  ): Promise<Guidance | undefined> {
    const own = pinned.procedure && findSection(pinned.procedure);
    if (own) {
      return {
        text: own.text,
        source: toReference(pinned.document, own.heading),
      };
    }
    const procedures = await this.documents.listProcedures(
      others.map(({ id, revision }) => ({ documentId: id, number: revision })),
      context,
    );
    for (const document of others) {
      const procedure = procedures.find(
        each => each.documentId === document.id,
      );
      const section = procedure && findSection(procedure);
      if (section) {
        return {
          text: section.text,
          source: toReference(document, section.heading),
        };
      }
    }
    return undefined;
  }

  /** Those of the entity, then those of its owners. */
  private async escalationDocuments(
    { entityRef, owners }: EntityContacts,
    context: RunsContext,
  ): Promise<HandoffDocument[]> {
    const entityRefs = [entityRef, ...owners.map(({ ref }) => ref)];
    const found = await this.documents.find(
      { entityRefs, kinds: ['escalation'] },
      context,
    );
    return found.sort(
      (a, b) =>
        entityRefs.indexOf(a.entityRef) - entityRefs.indexOf(b.entityRef) ||
        a.title.localeCompare(b.title, 'en'),
    );
  }

  /** An entity that has left the catalog has nobody to call. */
  private async contactsOf(
    entityRef: string,
    context: RunsContext,
  ): Promise<EntityContacts> {
    const [found] = await this.entities.listContacts([entityRef], context);
    const title = entityRef.slice(entityRef.lastIndexOf('/') + 1);
    return found ?? { entityRef, title, owners: [], contacts: [] };
  }
}

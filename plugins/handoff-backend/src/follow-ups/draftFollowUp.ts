import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type {
  HandoffDocument,
  NewFollowUp,
} from 'backstage-plugin-handoff-common';
import { readEntityRef, type EntityAccess } from '../catalog';
import { checkOwner, chooseOwner } from './chooseOwner';
import type { StoredFollowUp } from './FollowUpsStore';
import type { FollowUpVisibility } from './FollowUpVisibility';
import { readDue, readText, readTitle } from './readFollowUp';

/** What a follow-up is about. */
export interface FollowUpSubject {
  entity: Entity;
  document?: HandoffDocument;
}

/**
 * Finds what a new follow-up is about. One that names a document belongs to the entity of that document.
 *
 * @throws InputError that names the field which is missing or cannot be used
 * @throws NotFoundError for an entity or document that the caller may not read
 */
export async function findSubject(
  wanted: NewFollowUp,
  options: {
    visibility: FollowUpVisibility;
    access: EntityAccess;
    credentials: BackstageCredentials;
  },
): Promise<FollowUpSubject> {
  const { visibility, access, credentials } = options;
  const { documentId } = wanted;
  const entityRef = wanted.entityRef && readEntityRef(wanted.entityRef);
  if (!documentId) {
    assertNothingOfDocument(wanted);
    if (!entityRef) {
      throw new InputError(
        'entityRef: name the entity that the follow-up is for, or the document in documentId',
      );
    }
    return { entity: await access.getEntity(entityRef, credentials) };
  }
  const found = await visibility.findDocuments([documentId], { credentials });
  const document = found.get(documentId);
  if (!document) {
    throw new NotFoundError(
      `documentId: there is no document ${documentId}, or you may not read it`,
    );
  }
  if (entityRef && entityRef !== document.entityRef) {
    throw new InputError(
      `entityRef: the document belongs to ${document.entityRef}, and so does what is to be corrected in it; leave entityRef out`,
    );
  }
  return {
    entity: await access.getEntity(document.entityRef, credentials),
    document,
  };
}

/**
 * A follow-up as it is stored first. A heading is kept as it was given, for it may have been renamed since.
 *
 * @throws InputError that names the field which is missing or cannot be used
 */
export async function draftFollowUp(
  wanted: NewFollowUp,
  subject: FollowUpSubject,
  options: {
    access: EntityAccess;
    credentials: BackstageCredentials;
    createdBy: string;
    now: string;
  },
): Promise<StoredFollowUp> {
  const { document, entity } = subject;
  const { origin, heading, due, severity = 'medium' } = wanted;
  return {
    id: randomUUID(),
    entityRef: stringifyEntityRef(entity),
    documentId: document?.id,
    revision: document && readRevision(wanted.revision, document),
    heading: heading && {
      text: (await readText(heading.text)) ?? '',
      slug: (await readText(heading.slug)) ?? '',
    },
    title: await readTitle(wanted.title),
    description: await readText(wanted.description),
    owner: await findOwner(wanted.owner, subject, options),
    due: due && readDue(due),
    severity,
    state: 'open',
    origin: {
      type: origin?.type ?? (document ? 'document' : 'manual'),
      id: await readText(origin?.id),
    },
    createdAt: options.now,
    createdBy: options.createdBy,
    updatedAt: options.now,
    version: 1,
  };
}

function assertNothingOfDocument({ heading, revision }: NewFollowUp): void {
  const field = heading ? 'heading' : revision && 'revision';
  if (field) {
    throw new InputError(
      `${field}: is of a document, so name the document in documentId`,
    );
  }
}

/** Links have no revisions. */
function readRevision(
  revision: number | undefined,
  { id, revision: newest }: HandoffDocument,
): number | undefined {
  if (revision !== undefined && revision > newest) {
    throw new InputError(
      newest
        ? `revision: document ${id} has no revision ${revision}, the newest is ${newest}`
        : `revision: document ${id} is a link, which has no revisions; leave it out`,
    );
  }
  return (revision ?? newest) || undefined;
}

async function findOwner(
  owner: string | undefined,
  { entity, document }: FollowUpSubject,
  options: { access: EntityAccess; credentials: BackstageCredentials },
): Promise<string> {
  if (owner) return checkOwner({ ...options, owner });
  if (!document) {
    throw new InputError(
      'owner: name the User or Group who is to do it, like group:default/team-a',
    );
  }
  const steward = document.steward ?? undefined;
  return chooseOwner({ ...options, entity, steward });
}

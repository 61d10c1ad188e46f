import { ConflictError, InputError } from '@backstage/errors';
import {
  ContentTooLargeError,
  PreconditionFailedError,
  PreconditionRequiredError,
  type Precondition,
} from '../../http';
import type { LockedDocument, StoredDocument } from '../store';
import { etagOf } from '../toDocument';

/** @throws ConflictError that says where to change a document that is not written in the portal */
export function assertWrittenHere({ source, id }: StoredDocument): void {
  const place = source.editUrl ?? source.url ?? source.path;
  if (source.type === 'repository') {
    throw new ConflictError(
      `Document ${id} is read from a repository: change ${place} there, and it follows`,
    );
  }
  if (source.type === 'external') {
    throw new ConflictError(
      `Document ${id} is a link to ${place}: change the page there, or the link in the annotations or links of the entity`,
    );
  }
}

/** @throws ConflictError that says by whom the document was deleted */
export function assertNotArchived(document: StoredDocument): void {
  if (document.archivedAt) {
    throw new ConflictError(
      `Document ${document.id} was deleted${
        document.archivedBy ? ` by ${document.archivedBy}` : ''
      } on ${document.archivedAt}: restore it first`,
    );
  }
}

/**
 * @throws PreconditionRequiredError when none is given but required
 * @throws PreconditionFailedError when the document is not in a state that the caller knows
 */
export function assertMatches(
  document: StoredDocument,
  precondition: Precondition | undefined,
  options: { required: boolean },
): void {
  if (precondition === undefined) {
    if (!options.required) return;
    throw new PreconditionRequiredError(
      'Send the etag of the document as you have read it in the header If-Match, so that you overwrite nobody',
    );
  }
  const etag = etagOf(document);
  if (precondition === 'any' || precondition.includes(etag)) return;
  const by = document.facts.updatedBy ? ` by ${document.facts.updatedBy}` : '';
  throw new PreconditionFailedError(
    `The document has changed since you read it: revision ${document.revision}${by} is the newest now. Read it, and write again with its etag`,
    etag,
  );
}

/** @throws ConflictError when the content is one that was removed for good */
export function assertNotPurged(
  document: LockedDocument,
  hash: string | undefined,
): void {
  if (hash && document.purgedHashes.includes(hash)) {
    throw new ConflictError(
      'This content was purged from the document, so it cannot come back: change what it was purged for',
    );
  }
}

/**
 * @throws ContentTooLargeError beyond the size that files may have as well
 * @throws InputError for what is no text
 */
export function assertSize(content: string, maxBytes: number): void {
  const bytes = Buffer.byteLength(content);
  if (bytes > maxBytes) {
    throw new ContentTooLargeError(
      `The document has ${bytes} bytes, more than the ${maxBytes} allowed: split it, or keep what is not text elsewhere`,
    );
  }
  if (content.includes('\0')) {
    throw new InputError('The document is no text: it has a NUL character');
  }
}

import { Readable } from 'node:stream';
import { parseEntityRef } from '@backstage/catalog-model';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type {
  HandoffApi,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import type { CollatorOptions } from './config';
import { fillTemplate } from './fillTemplate';
import type { HandoffSearchDocument } from './HandoffSearchDocument';
import { listAll } from './listAll';
import { plainText } from './plainText';

/** The most that the backend hands out at a time when bodies are asked for. */
const PAGE_SIZE = 100;

/**
 * Reads all documents from the Handoff backend, page by page.
 *
 * Backstage Search asks one permission per type and knows nothing of readers named by a single document. So restricted
 * documents stay out of its index; Handoff's own search, which does know, finds them. Retired and archived documents
 * are not in the backend's list unless asked for.
 */
export class HandoffCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'handoff';
  readonly visibilityPermission: Permission;
  readonly #client: Pick<HandoffApi, 'documents'>;
  readonly #options: CollatorOptions;

  constructor(client: Pick<HandoffApi, 'documents'>, options: CollatorOptions) {
    this.#client = client;
    this.#options = options;
    this.visibilityPermission = options.visibility.permission;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#collate());
  }

  async *#collate(): AsyncGenerator<HandoffSearchDocument> {
    const documents = listAll(cursor =>
      this.#client.documents.list({
        include: ['content'],
        limit: PAGE_SIZE,
        cursor,
      }),
    );
    for await (const document of documents) {
      if (isIndexable(document)) {
        yield this.#toSearchDocument(document);
      }
    }
  }

  #toSearchDocument(document: HandoffDocument): HandoffSearchDocument {
    const { locationTemplate, visibility } = this.#options;
    const { kind, namespace, name } = parseEntityRef(document.entityRef);
    return {
      title: document.title,
      text: plainText(document.content ?? ''),
      location: fillTemplate(locationTemplate, {
        kind,
        namespace,
        name,
        document: document.id,
      }),
      documentId: document.id,
      documentKind: document.kind,
      entityRef: document.entityRef,
      entityName: name,
      alerts: document.alerts,
      symptoms: document.symptoms,
      tags: document.tags,
      ...(document.source.path && { path: document.source.path }),
      ...(document.steward && { steward: document.steward }),
      authorization: { resourceRef: visibility.resourceRef(document) },
    };
  }
}

function isIndexable(document: HandoffDocument): boolean {
  return !document.restricted && !document.retired && !document.archivedAt;
}

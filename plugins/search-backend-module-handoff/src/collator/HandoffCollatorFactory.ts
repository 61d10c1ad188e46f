import { Readable } from 'node:stream';
import { parseEntityRef } from '@backstage/catalog-model';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type {
  HandoffApi,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import type { CollatorOptions } from './config';
import type { HandoffSearchDocument } from './HandoffSearchDocument';
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
    let cursor: string | undefined;
    do {
      const page = await this.#client.documents.list({
        include: ['content'],
        limit: PAGE_SIZE,
        cursor,
      });
      for (const document of page.items) {
        if (isIndexable(document)) {
          yield this.#toSearchDocument(document);
        }
      }
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
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

function fillTemplate(
  template: string,
  values: Record<'namespace' | 'kind' | 'name' | 'document', string>,
): string {
  return template.replace(
    /:(namespace|kind|name|document)\b/g,
    (_, key: keyof typeof values) => encodeURIComponent(values[key]),
  );
}

import { AllDocuments } from '../../../documents/AllDocuments';
import { defaultFreshnessRules } from '../../../documents/freshness';
import type { DocumentsStore, StoredDocument } from '../../../documents/store';
import {
  BEGIN,
  toMarkdown,
  type DocumentName,
  type Text,
} from '../../__testUtils__/readinessEvents';

interface Written {
  name: DocumentName;
  isThere: boolean;
  contents: { content: string; minor: boolean }[];
}

const KINDS = { runbook: 'runbook', notes: 'operations' } as const;

/** Documents of one entity with their revisions, as the database keeps them. */
export class MemoryDocuments {
  private readonly written = new Map<string, Written>();

  constructor(
    private readonly entityRef: string,
    private readonly clock: () => typeof BEGIN,
  ) {}

  write(name: DocumentName, text: Text): void {
    const content = toMarkdown(name, text);
    const document = this.written.get(name) ?? {
      name,
      isThere: true,
      contents: [],
    };
    document.isThere = true;
    if (document.contents.at(-1)?.content !== content) {
      document.contents.push({ content, minor: text.minor });
    }
    this.written.set(name, document);
  }

  remove(name: DocumentName): void {
    this.written.get(name)!.isThere = false;
  }

  all(): AllDocuments {
    const store: Partial<DocumentsStore> = {
      find: async () =>
        [...this.written.values()]
          .filter(({ isThere }) => isThere)
          .map(document => this.toStored(document)),
      listRevisions: async id => {
        const items = this.written
          .get(id)!
          .contents.map(({ minor }, index) => ({
            number: index + 1,
            minor,
            createdAt: BEGIN.toISO(),
            hash: '',
          }));
        return { items: items.reverse(), totalItems: items.length };
      },
      listContents: async revisions =>
        revisions.map(({ documentId, number }) => ({
          documentId,
          number,
          content: this.written.get(documentId)!.contents[number - 1].content,
        })),
    };
    return AllDocuments.create({
      store: store as DocumentsStore,
      rules: defaultFreshnessRules,
      clock: this.clock,
    });
  }

  private toStored({ name, contents }: Written): StoredDocument {
    return {
      id: name,
      entityRef: this.entityRef,
      origin: 'source',
      kind: KINDS[name],
      title: name,
      source: { type: 'repository' },
      facts: {
        alerts: [],
        symptoms: [],
        tags: [],
        readers: [],
        paths: [],
        headings: [],
        problems: [],
      },
      restricted: false,
      retired: false,
      revision: contents.length,
      fingerprint: '',
      createdAt: BEGIN.toISO(),
      updatedAt: BEGIN.toISO(),
      owners: [],
      uses: [],
    };
  }
}

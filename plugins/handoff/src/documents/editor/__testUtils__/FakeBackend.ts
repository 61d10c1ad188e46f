import {
  getFrontMatter,
  type HandoffDocument,
  type Problem,
} from 'backstage-plugin-handoff-common';
import type { HttpHandler } from 'msw';
import {
  exampleDocument,
  exampleSummary,
} from '../../../__testUtils__/examples';
import {
  answer,
  Failure,
  type Asked,
} from '../../../__testUtils__/handoffHandlers';

export const CONTENT =
  '---\nkind: rollback\ntitle: Undo a deployment\n---\n\n## Criteria\n\nErrors above 2 %.\n';

/** One document that is written in the portal, as the backend treats it: revisions, etags, and all that is asked. */
export class FakeBackend {
  readonly revisions: { content: string; author: string; message?: string }[] =
    [];
  /** What was written, in order. */
  readonly written: {
    operation: string;
    body: unknown;
    etag: string | null;
  }[] = [];
  /** Problems of whatever is saved. */
  problems: Problem[] = [];
  archivedBy: string | undefined;
  /** Changes the etag without a new revision, as a review does. */
  reviews = 0;
  failure: Failure | undefined;

  constructor(...contents: string[]) {
    for (const content of contents) this.save(content, 'user:default/theo');
  }

  save(content: string, author: string, message?: string) {
    this.revisions.push({ content, author, message });
  }

  get document(): HandoffDocument {
    const revision = this.revisions.length;
    const content = this.revisions[revision - 1]?.content ?? '';
    const title = getFrontMatter(content, 'title') ?? 'Untitled';
    return exampleDocument({
      id: 'p1',
      kind: 'rollback',
      title,
      source: { type: 'portal' },
      alerts: [],
      revision,
      updatedBy: this.revisions[revision - 1]?.author,
      problems: this.problems,
      etag: `"${revision}-${this.reviews}-${this.archivedBy ?? ''}"`,
      ...(this.archivedBy && {
        archivedBy: this.archivedBy,
        archivedAt: '2026-11-20T08:00:00Z',
      }),
    });
  }

  private get detail() {
    const { content } = this.revisions[this.revisions.length - 1];
    return {
      document: this.document,
      content: content.replace(/^---[^]*?---\n/, ''),
      headings: [],
      steps: [],
      rollbackCriteria: [],
      files: [],
    };
  }

  get handlers(): HttpHandler[] {
    return [
      answer('GetEntitySummary', () =>
        exampleSummary({
          documents: [
            exampleDocument(),
            ...(this.revisions.length && !this.archivedBy
              ? [this.document]
              : []),
          ],
        }),
      ),
      answer('GetDocument', ({ path }) =>
        path.id === 'p1'
          ? this.detail
          : {
              document: exampleDocument(),
              content: 'Steps\n',
              headings: [],
              steps: [],
              rollbackCriteria: [],
              files: [],
            },
      ),
      answer('ListRevisions', () => ({
        items: this.revisions
          .map((_, index) => this.revision(index + 1).revision)
          .reverse(),
        totalItems: this.revisions.length,
        pageInfo: {},
      })),
      answer('GetRevision', ({ path }) => this.revision(Number(path.number))),
      answer('CreateDocument', asked => this.change('create', asked)),
      answer('UpdateDocument', asked => this.change('update', asked)),
      answer('DeleteDocument', asked =>
        this.change('delete', asked, () => {
          this.archivedBy = 'user:default/amara.osei';
        }),
      ),
      answer('RestoreDocument', asked =>
        this.change('restore', asked, () => {
          this.archivedBy = undefined;
          const { revision } = asked.body as { revision?: number };
          if (revision) {
            this.save(this.revisions[revision - 1].content, 'user:default/me');
          }
        }),
      ),
    ];
  }

  private revision(number: number) {
    const { content, author, message } = this.revisions[number - 1];
    return {
      revision: {
        number,
        createdAt: '2026-11-20T08:00:00Z',
        author,
        message,
        hash: String(number),
        minor: false,
      },
      content,
      headings: [],
    };
  }

  private change(
    operation: string,
    { body, headers }: Asked,
    apply = () => {
      const { content, message } = body as {
        content: string;
        message?: string;
      };
      this.save(content, 'user:default/me', message);
    },
  ) {
    const etag = headers.get('If-Match');
    this.written.push({ operation, body, etag });
    if (this.failure) return this.failure;
    if (etag && etag !== this.document.etag) {
      return new Failure(412, 'PreconditionFailedError', 'It has changed', {
        etag: this.document.etag,
      });
    }
    apply();
    return this.detail;
  }
}
